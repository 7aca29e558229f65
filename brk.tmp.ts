import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { rowsOf } from '/work/h/spanish/test/understanding/tables.ts'
import { loadLessons } from '/work/h/spanish/src/load/lessons.ts'
import { createTopics } from '/work/h/spanish/src/understanding/topics.ts'
const all = [...loadLessons('/work/h/spanish', 'en').value, ...loadLessons('/work/h/spanish', 'es').value]
const { topics } = createTopics(all)
const y = parse(readFileSync('/work/h/spanish/test/understanding/topics-questions.yml', 'utf8'))
const s: [string, string][] = [...y.tuned.silent, ...y.unseen.silent].map((t: string) => ['en', t])
for (const [f, l] of [['questions.unseen.txt', 'en'], ['questions.everyday.txt', 'en'], ['spanish-questions.unseen.txt', 'es'], ['spanish-questions.everyday.txt', 'es']]) for (const r of rowsOf(f!)) if (r.expected === 'nothing') s.push([l!, r.text])
for (const [l, t] of s) { const [b] = topics(t, l); if (b && b.score >= 0.38) console.log(b.score.toFixed(2), b.id, '|', t) }
