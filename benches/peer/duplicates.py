"""The peer of benches/duplicates.rs: recordlinkage on the same file and the same blocks.

Arguments: persons.csv (number, name, birth, commune), blocks.csv (block, born, number) and planted.csv (one, other). Prints
one line of JSON: records, pairs compared, seconds, precision and recall of its best threshold.
"""

import json
import sys
import time

import pandas as pd
import recordlinkage as rl

persons_path, blocks_path, planted_path = sys.argv[1:4]
persons = pd.read_csv(persons_path, dtype=str, keep_default_na=False).set_index("number")
blocks = pd.read_csv(blocks_path, dtype={"block": "int64", "born": "int64", "number": str})
planted = {tuple(sorted(pair)) for pair in pd.read_csv(planted_path, dtype=str).itertuples(index=False)}

began = time.perf_counter()
# The same blocks: a word with its year (the low two bits of a block are 0), two words, a day.
blocks["year"] = (blocks["born"] // 512).where(blocks["block"] % 4 == 0, 0)
pairs = set()
for _, group in blocks.groupby(["block", "year"], sort=False)["number"]:
    members = group.tolist()
    for at, one in enumerate(members):
        for other in members[at + 1 :]:
            if one != other:
                pairs.add((one, other) if one < other else (other, one))
index = pd.MultiIndex.from_tuples(sorted(pairs), names=["one", "other"])
compare = rl.Compare()
compare.string("name", "name", method="jarowinkler", label="name")
compare.exact("birth", "birth", label="birth")
compare.exact("commune", "commune", label="commune")
found = compare.compute(index, persons)
score = found["name"] * 0.6 + found["birth"] * 0.35 + found["commune"] * 0.05
seconds = time.perf_counter() - began

best = (0.0, 0.0, 0.0)
for threshold in [n / 100 for n in range(50, 100, 2)]:
    said = set(score.index[score >= threshold])
    hit = len(said & planted)
    precision = hit / len(said) if said else 0.0
    recall = hit / len(planted)
    harmonic = 2 * precision * recall / (precision + recall) if hit else 0.0
    best = max(best, (harmonic, precision, recall))
print(json.dumps({"records": len(persons), "pairs": len(pairs), "seconds": seconds, "precision": best[1], "recall": best[2]}))
