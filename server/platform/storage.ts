import { FileStorage } from '@flystorage/file-storage'
import { LocalStorageAdapter } from '@flystorage/local-fs'

/** Where uploaded files lie, one copy per content. */
export type Storage = FileStorage

/** Whether an error means that files can not be read or written now; the log says why. */
export const isStorageFailure = (error: Error): boolean =>
  'code' in error && String(error.code).startsWith('flystorage.')

/** A bucket of an S3-compatible service; credentials come from the environment or the machine's role, as the AWS SDK finds them. */
export interface Bucket {
  readonly name: string
  /** Put before every path. */
  readonly prefix: string
  readonly region: string
  /** Of a service other than AWS; buckets are then part of the path. */
  readonly endpoint: string | undefined
}

/** Files in a folder of this machine. */
export const openStorage = (folder: string): Storage => new FileStorage(new LocalStorageAdapter(folder))

/** Files in a bucket. Its libraries are large and are loaded only where they are used. */
export async function openBucket({ name, prefix, region, endpoint }: Bucket): Promise<Storage> {
  const [{ S3Client }, { AwsS3StorageAdapter }] = await Promise.all([
    import('@aws-sdk/client-s3'),
    import('@flystorage/aws-s3'),
  ])
  const client = new S3Client({ region, ...(endpoint && { endpoint, forcePathStyle: true }) })
  return new FileStorage(new AwsS3StorageAdapter(client, { bucket: name, prefix, region }))
}
