// Known faults in what the program needs: a high or critical one fails; a registry that gives no answer is told loudly
// and fails nothing, since the code is no worse for it.

import { spawnSync } from 'node:child_process'

const args = ['audit', '--omit=dev', '--audit-level=high', '--json', '--fetch-retries=0', '--fetch-timeout=30000']
const { stdout, stderr } = spawnSync('npm', args, { encoding: 'utf8', maxBuffer: 1 << 26 })

/** Null where npm has not got its answer. */
function reportIn(json) {
  try {
    const report = JSON.parse(json)
    return report?.metadata?.vulnerabilities ? report : null
  } catch {
    return null
  }
}

const report = reportIn(stdout)
if (report === null) {
  const why = `${stderr}\n${stdout}`.split('\n').find((line) => /error|warn|message/i.test(line)) ?? 'no answer'
  console.log(`!! NOT AUDITED: the registry gave no answer (${why.trim()}). Run it again where the registry can be reached.`)
  process.exit(0)
}
const { low = 0, moderate = 0, high = 0, critical = 0 } = report.metadata.vulnerabilities
const grave = Object.values(report.vulnerabilities ?? {}).filter(({ severity }) => severity === 'high' || severity === 'critical')
for (const { name, severity, range } of grave) console.log(`${severity}: ${name} ${range}`)
console.log(`audited: ${critical} critical, ${high} high, ${moderate} moderate, ${low} low`)
process.exit(high + critical > 0 ? 1 : 0)
