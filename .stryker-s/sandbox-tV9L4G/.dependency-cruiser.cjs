/** The dependency rules: arrows point inward, channels do not know each other, each outside package has one door. */
// @ts-nocheck

const door = (name, folder, packages) => ({
  name: `one-door-for-${name}`,
  severity: 'error',
  comment: `Only ${folder} may import ${name}: ask that folder for what you need, or add it there.`,
  from: { path: '^src/', pathNot: folder },
  to: { path: `node_modules/(${packages})/` },
})

module.exports = {
  forbidden: [
    {
      name: 'core-stands-alone',
      severity: 'error',
      comment: 'core/ is pure: no package, no Node module, no sibling folder. Pass what it needs in through Bot.',
      from: { path: '^src/core/' },
      to: { pathNot: '^src/core/' },
    },
    {
      name: 'readers-know-only-core',
      severity: 'error',
      comment:
        'safety/, understanding/, matching/ and directory/ are leaves: bot.ts joins them, load/ hands them their data.',
      from: { path: '^src/(safety|understanding|matching|directory)/' },
      to: { path: '^src/', pathNot: ['^src/core/', '^src/$1/'] },
    },
    {
      name: 'load-knows-only-shapes',
      severity: 'error',
      comment: 'load/ turns files into values: it may import types of the readers, never their code.',
      from: { path: '^src/load/' },
      to: { path: '^src/', pathNot: ['^src/(core|load)/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'channels-are-strangers',
      severity: 'error',
      comment: 'A channel talks to converse.ts through channel.ts, never to another channel or to a store.',
      from: { path: '^src/channels/([^/]+)/' },
      to: { path: '^src/(channels/(?!$1/)[^/]+/|storage/)' },
    },
    door('natural', '^src/understanding/', 'natural'),
    door('minisearch', '^src/understanding/', 'minisearch'),
    door('lowdb', '^src/storage/', 'lowdb'),
    door('pg', '^src/storage/', 'pg|@types/pg'),
    door('restify', '^src/server/', 'restify'),
    door('yaml', '^src/load/', 'yaml'),
    door('pure-rand', '^src/simulation/', 'pure-rand'),
    door('dagre', '^src/graph/layout\\.ts$', '@dagrejs'),
    {
      name: 'graph-knows-only-core',
      severity: 'error',
      comment: 'A picture is drawn from dialogs alone.',
      from: { path: '^src/graph/' },
      to: { path: '^src/', pathNot: '^src/(core|graph)/' },
    },
    door('d3', '^src/operator/page/charts\\.ts$', 'd3-[a-z]+|@types/d3-[a-z]+'),
    door('csv-parse', '^src/directory/', 'csv-parse'),
    door('pino', '^src/log\\.ts$', 'pino'),
    door('prom-client', '^src/metrics\\.ts$', 'prom-client'),
    door('slack', '^src/channels/slack/', '@slack'),
    door('botbuilder', '^src/channels/teams/sdk/botbuilder\\.ts$', 'botbuilder|botframework-[a-z]+'),
    door('agents-sdk', '^src/channels/teams/sdk/agents\\.ts$', '@microsoft/agents-[a-z]+'),
    door('jose', '^src/channels/teams/', 'jose'),
    {
      name: 'simulation-stays-inside',
      severity: 'error',
      comment: 'Made-up people talk to the core in this process: no channel, no store, no server.',
      from: { path: '^src/simulation/' },
      to: { path: '^src/(channels|storage|server|figures|continue)/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Move what both need to a third file.',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
}
