// Judges all cases of a file by GoRules zen: which rows hold, and what one verdict takes of the processor, least of some rounds.
// Argument: the file, with the decision table and the cases. The answer is JSON.
const fs = require("fs");
const { ZenEngine } = require("@gorules/zen-engine");

const ROUNDS = 6;

async function micros(decision, cases, trace) {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    for (const one of cases) {
      await decision.evaluate(one, { trace });
    }
    const spent = process.cpuUsage(before);
    least = Math.min(least, (spent.user + spent.system) / cases.length);
  }
  return least;
}

async function main() {
  const asked = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
  const decision = new ZenEngine().createDecision(asked.tabel);
  const geldt = [];
  for (const one of asked.gevallen) {
    const answer = await decision.evaluate(one);
    geldt.push(answer.result.map((row) => row.regel));
  }
  console.log(
    JSON.stringify({
      geldt,
      micros: await micros(decision, asked.gevallen, false),
      traced: await micros(decision, asked.gevallen, true),
    }),
  );
}

main();
