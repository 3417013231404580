import { and, openClient } from '@entente/client'

const url = process.env.ENTENTE_URL ?? 'http://127.0.0.1:8080'
const entente = openClient({ url, token: 'SU-469-206-001:demo-distributor' })

// Row by row to the end of the list. A field, operator or value that the list does not know does not compile.
const open = entente.listContracts({
  filter: (contract) => and(contract('status').in('enrolling', 'pending'), contract('type').ne('service')),
  ordering: ['-events.created.at'],
})
for await (const { id, partner } of open) console.log(id, partner.name)

// What can go wrong is a value, not an exception. Sent again after a broken connection, this is still done once.
const created = await entente.createPartner({
  type: 'vendor',
  name: 'Champions LLC',
  action: 'invite',
  agreement: { id: 'AGP-884-348-731' },
})
if (created.ok) console.log(created.value.contract.activation.link)
else if (created.error.kind === 'refused') console.error(created.error.sentences)
else console.error(created.error.kind)
