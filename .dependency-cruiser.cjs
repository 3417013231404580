/** Which room may enter which. A room is a folder; `npm run check:rooms` proves the walls. */
const room = (name, from, to, pathNot) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.tsx?$' },
  to: { path: to, ...(pathNot && { pathNot }) },
})

const TESTS = '(\\.test\\.tsx?$|^server/test/|^e2e/)'

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    room('domain-is-pure', '^shared/domain/', '.', '^shared/domain/'),
    room('rql-is-pure', '^shared/rql/', '.', '^shared/rql/'),
    room('shared-knows-no-side', '^shared/', '^(server|web|client)/'),
    room('sides-do-not-meet', '^web/', '^server/'),
    room('sides-do-not-meet-either', '^server/', '^(web|client)/'),
    room('client-stands-alone', '^client/(?!generate/)', '.', '^(client/(?!generate/)|shared/rql/)'),
    room(
      'generator-reads-only-the-document',
      '^client/generate/',
      '^(client/(?!generate/)|shared|server|web)',
    ),
    room('platform-knows-no-feature', '^server/platform/', '^server/features/'),
    room(
      'features-use-the-door',
      '^server/features/([^/]+)/',
      '^server/features/',
      '^server/features/($1/|[^/]+/index\\.ts$)',
    ),
    room('sql-has-two-homes', '^server/features/.+(?<!-store|-queries)\\.ts$', 'node_modules/(kysely|pg)/'),
    room('http-stays-in-routes', '^server/features/.+(?<!/routes|-routes)\\.ts$', 'node_modules/(@?fastify)'),
    room('ui-kit-knows-no-feature', '^web/(ui|lib)/', '^web/(features|app)/'),
    room('screens-do-not-nest', '^web/features/([^/]+)/', '^web/(app|features)/', '^web/features/$1/'),
    { name: 'tests-are-leaves', severity: 'error', from: { pathNot: TESTS }, to: { path: TESTS } },
  ],
  options: {
    // TypeScript 7 has no parser that others may call. Without one every file would be passed over in silence.
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'web/dist' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
