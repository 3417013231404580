import { FileStorage } from '@flystorage/file-storage'
import { LocalStorageAdapter } from '@flystorage/local-fs'

/** Where uploaded files lie, one copy per content. */
export type Storage = FileStorage

/** Files in a folder of this machine. */
export const openStorage = (folder: string): Storage => new FileStorage(new LocalStorageAdapter(folder))
