import type { VendorKey } from './accounts.ts'
import type { ProductGroupName } from './product-groups.ts'

interface Product {
  readonly id: string
  readonly vendor: VendorKey
  /** Published unless said otherwise. */
  readonly status?: 'draft' | 'endofsale'
  /** What the vendor itself calls it. */
  readonly code?: string
  readonly groups?: readonly ProductGroupName[]
}

const products = <Name extends string>(rows: Readonly<Record<Name, Product>>) => rows

/** What vendors make, by name. */
export const PRODUCTS = products({
  'Champions Desk': { id: 'PRD-751-951-735', vendor: 'champions', code: 'CHMP-D', groups: ['Service Desk'] },
  'Champions Answers': {
    id: 'PRD-225-330-287',
    vendor: 'champions',
    code: 'CHMP-A',
    groups: ['Service Desk'],
  },
  'Champions Recorder': { id: 'PRD-015-933-687', vendor: 'champions' },

  'Nimbus Files': {
    id: 'PRD-448-755-354',
    vendor: 'aalto',
    code: 'nimbus_files 100%',
    groups: ['File Managers', 'SMB Products', 'Kontor og arkiv'],
  },
  'Nimbus Share': { id: 'PRD-517-053-783', vendor: 'aalto', groups: ['File Managers', 'Kontor og arkiv'] },
  'Nimbus Archive': { id: 'PRD-683-345-304', vendor: 'aalto', groups: ['File Managers'] },
  'Nimbus Search': { id: 'PRD-563-748-862', vendor: 'aalto', status: 'draft' },

  'Almada Centinela': { id: 'PRD-801-926-202', vendor: 'almada', groups: ['Anti-Malware'] },
  'Almada Correo Seguro': { id: 'PRD-482-191-520', vendor: 'almada', groups: ['Anti-Malware'] },
  'Almada Escudo': { id: 'PRD-190-513-098', vendor: 'almada', groups: ['Anti-Malware'] },
  'Almada Móvil': { id: 'PRD-423-184-204', vendor: 'almada', groups: ['Anti-Malware'] },
  'Almada Muro': { id: 'PRD-328-759-170', vendor: 'almada', groups: ['Anti-Malware'] },

  'Ångström Discover': { id: 'PRD-458-747-877', vendor: 'angstrom', groups: ['Database Security'] },
  'Ångström Encrypt': { id: 'PRD-640-063-859', vendor: 'angstrom', groups: ['Database Security'] },
  'Ångström Mask': { id: 'PRD-508-882-209', vendor: 'angstrom', groups: ['Database Security'] },
  'Ångström Monitor': { id: 'PRD-730-836-035', vendor: 'angstrom', groups: ['Database Security'] },

  'Brightloom Forecast': { id: 'PRD-448-258-528', vendor: 'brightloom', groups: ['CRM Products'] },
  'Brightloom Pipeline': { id: 'PRD-318-226-739', vendor: 'brightloom', groups: ['CRM Products'] },
  'Brightloom Scorecard': { id: 'PRD-450-002-619', vendor: 'brightloom', groups: ['CRM Products'] },
  'Brightloom Segments': { id: 'PRD-221-556-694', vendor: 'brightloom', groups: ['CRM Products'] },
  'Brightloom Territory': { id: 'PRD-454-034-968', vendor: 'brightloom', groups: ['CRM Products'] },
  'Brightloom Sentiment': { id: 'PRD-128-830-716', vendor: 'brightloom', groups: ['Customer Service'] },
  'Brightloom Survey': {
    id: 'PRD-430-502-445',
    vendor: 'brightloom',
    groups: ['Customer Service', 'Service Desk'],
  },

  'Cobalt Cold Store': { id: 'PRD-733-630-002', vendor: 'cobalt', groups: ['File Managers'] },
  'Cobalt Mirror': { id: 'PRD-059-274-771', vendor: 'cobalt', groups: ['File Managers'] },
  'Cobalt Snapshot': { id: 'PRD-799-203-303', vendor: 'cobalt', groups: ['File Managers'] },
  'Cobalt Database Guard': { id: 'PRD-542-919-754', vendor: 'cobalt', groups: ['Database Security'] },
  'Cobalt Restore Point': { id: 'PRD-837-989-223', vendor: 'cobalt', groups: ['Database Security'] },
  'Cobalt Tape': { id: 'PRD-201-096-582', vendor: 'cobalt', status: 'endofsale' },

  'Ferrum Endpoint': { id: 'PRD-376-250-486', vendor: 'ferrum', groups: ['Anti-Malware'] },
  'Ferrum Mail Shield': { id: 'PRD-050-678-077', vendor: 'ferrum', groups: ['Anti-Malware'] },
  'Ferrum Sandbox': { id: 'PRD-156-382-291', vendor: 'ferrum', groups: ['Anti-Malware'] },
  'Ferrum Web Shield': { id: 'PRD-660-177-189', vendor: 'ferrum', groups: ['Anti-Malware'] },
  'Ferrum Query Firewall': { id: 'PRD-460-722-099', vendor: 'ferrum', groups: ['Database Security'] },

  'Fjordkant Arkiv': { id: 'PRD-935-512-343', vendor: 'fjordkant', groups: ['Kontor og arkiv'] },
  'Fjordkant Signatur': { id: 'PRD-543-208-830', vendor: 'fjordkant', groups: ['Kontor og arkiv'] },
  'Havblik Overblik': { id: 'PRD-612-946-310', vendor: 'havblik' },
  'Havblik Rapport': { id: 'PRD-648-906-792', vendor: 'havblik' },

  'Kestrel Audit Trail': { id: 'PRD-971-799-166', vendor: 'kestrel', groups: ['Database Security'] },
  'Kestrel Row Guard': { id: 'PRD-984-791-859', vendor: 'kestrel', groups: ['Database Security'] },
  'Kestrel Sign-on': { id: 'PRD-373-717-877', vendor: 'kestrel', groups: ['Database Security'] },
  'Kestrel Vault': { id: 'PRD-140-704-974', vendor: 'kestrel', groups: ['Database Security'] },

  'Kōwhai Classroom': { id: 'PRD-124-542-174', vendor: 'kowhai' },

  'Lindqvist Invoice': { id: 'PRD-950-168-023', vendor: 'lindqvist', groups: ['Financial Systems'] },
  'Lindqvist Ledger': {
    id: 'PRD-344-269-794',
    vendor: 'lindqvist',
    groups: ['Financial Systems', 'SMB Products'],
  },
  'Lindqvist Payroll': { id: 'PRD-077-813-557', vendor: 'lindqvist', groups: ['HR Tools'] },

  'Marisol Hire': { id: 'PRD-748-083-440', vendor: 'marisol', groups: ['HR Tools'] },
  'Marisol Learn': { id: 'PRD-618-474-083', vendor: 'marisol', groups: ['HR Tools'] },
  'Marisol Leave': { id: 'PRD-779-905-223', vendor: 'marisol', groups: ['HR Tools'] },
  'Marisol People Desk': { id: 'PRD-700-062-117', vendor: 'marisol', groups: ['HR Tools'] },
  'Marisol Review': { id: 'PRD-014-230-897', vendor: 'marisol', groups: ['HR Tools'] },
  'Marisol Time': { id: 'PRD-659-786-495', vendor: 'marisol', groups: ['HR Tools', 'SMB Products'] },

  みどり顧客台帳: { id: 'PRD-127-562-207', vendor: 'midori', groups: ['CRM Products'] },
  みどり商談: { id: 'PRD-670-640-145', vendor: 'midori', groups: ['CRM Products'] },
  みどり名刺: { id: 'PRD-035-748-043', vendor: 'midori', groups: ['CRM Products'] },
  みどり訪問: { id: 'PRD-821-431-993', vendor: 'midori', groups: ['CRM Products'] },
  みどり見積: { id: 'PRD-914-864-907', vendor: 'midori', groups: ['CRM Products'] },
  みどり受付: { id: 'PRD-484-548-993', vendor: 'midori', groups: ['Customer Service'] },
  みどりチャット: { id: 'PRD-169-033-474', vendor: 'midori', groups: ['Customer Service'] },

  'Obelisk Drive': { id: 'PRD-388-376-938', vendor: 'obelisk', groups: ['File Managers', 'SMB Products'] },
  'Obelisk Scan': { id: 'PRD-975-359-825', vendor: 'obelisk', groups: ['File Managers'] },
  'Obelisk Sync': { id: 'PRD-843-911-529', vendor: 'obelisk', groups: ['File Managers'] },
  'Obelisk Vault': { id: 'PRD-920-086-042', vendor: 'obelisk', groups: ['File Managers'] },

  "O'Malley Answers": { id: 'PRD-988-315-274', vendor: 'omalley', groups: ['Customer Service'] },
  "O'Malley Chat": { id: 'PRD-846-204-841', vendor: 'omalley', groups: ['Customer Service'] },
  "O'Malley Desk": { id: 'PRD-274-941-917', vendor: 'omalley', groups: ['Customer Service', 'SMB Products'] },
  "O'Malley Phone Line": { id: 'PRD-212-704-692', vendor: 'omalley', groups: ['Customer Service'] },
  "O'Malley Onboard": { id: 'PRD-947-124-613', vendor: 'omalley', groups: ['HR Tools'] },

  'Quillfeather Letters': { id: 'PRD-894-667-437', vendor: 'quillfeather' },

  'Ringside Callback': { id: 'PRD-906-546-889', vendor: 'ringside', groups: ['Customer Service'] },
  'Ringside Queue': { id: 'PRD-334-571-725', vendor: 'ringside', groups: ['Customer Service'] },
  'Ringside Scoreboard': { id: 'PRD-513-745-029', vendor: 'ringside', status: 'draft' },

  'Skagen Kasse': { id: 'PRD-175-291-751', vendor: 'skagen', groups: ['Butik og lager'] },
  'Skagen Lager': { id: 'PRD-809-532-393', vendor: 'skagen', groups: ['Butik og lager'] },

  'Thornwick Despatch': { id: 'PRD-085-177-290', vendor: 'thornwick', groups: ['SMB Products'] },
  'Thornwick Stockroom': { id: 'PRD-755-618-410', vendor: 'thornwick', groups: ['SMB Products'] },
  'Thornwick Till': { id: 'PRD-094-696-990', vendor: 'thornwick', groups: ['SMB Products'] },
  'Thornwick Rota': { id: 'PRD-592-618-799', vendor: 'thornwick', groups: ['HR Tools'] },
  'Thornwick Shift': { id: 'PRD-706-428-063', vendor: 'thornwick', groups: ['HR Tools'] },

  'Żubr Tarcza': { id: 'PRD-407-999-207', vendor: 'zubr', groups: ['Anti-Malware'] },
  'Żubr Kontakt': { id: 'PRD-622-443-169', vendor: 'zubr', groups: ['CRM Products'] },
  'Żubr Oferta': { id: 'PRD-331-220-483', vendor: 'zubr', groups: ['CRM Products'] },
  'Żubr Mail': { id: 'PRD-665-705-486', vendor: 'zubr', groups: ['SMB Products'] },
  'Żubr Workspace': { id: 'PRD-033-046-665', vendor: 'zubr', groups: ['SMB Products'] },
})

export type ProductName = keyof typeof PRODUCTS
