import csv


def export(rows, path):
    with open(path, "w", newline="") as target:  # expect: context-manager-use
        writer = csv.writer(target)
        for row in rows:
            writer.writerow(row)
