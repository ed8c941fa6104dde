"""Reads a lake as others would: its tables by delta-rs and DuckDB, its datasets by pyarrow, DuckDB and
Hugging Face datasets.

usage: verify-readers LAKE

Prints how many rows each of them counts. Exits with 1 where two of them differ or one cannot read, and
with 2 when there is nothing to read.
"""

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path

import environment

environment.run_in("readers", environment.READERS)

# No reader may ask the network for anything: what a lake holds must be enough.
os.environ.update(HF_HUB_OFFLINE="1", HF_DATASETS_OFFLINE="1", HF_HUB_DISABLE_TELEMETRY="1")

import duckdb  # noqa: E402
import pyarrow.dataset  # noqa: E402
from deltalake import DeltaTable  # noqa: E402


def delta_rs(table):
    delta = DeltaTable(str(table))
    rows = delta.to_pyarrow_dataset().count_rows()
    # Counting reads no data; one whole row shows that the files can be read.
    delta.to_pyarrow_dataset().head(1)
    return rows


def duckdb_files(table):
    """The files of the table's present version: DuckDB's own delta extension is not on PyPI."""
    files = DeltaTable(str(table)).file_uris()
    if not files:
        return 0
    with duckdb.connect() as connection:
        return connection.execute("SELECT count(COLUMNS(*)), count(*) FROM read_parquet(?)", [files]).fetchone()[-1]


def arrow(files):
    dataset = pyarrow.dataset.dataset([str(file) for file in files], format="parquet")
    dataset.head(1)
    return dataset.count_rows()


def duck(files):
    with duckdb.connect() as connection:
        names = [str(file) for file in files]
        return connection.execute("SELECT count(*) FROM read_parquet(?)", [names]).fetchone()[0]


def hugging_face(dataset):
    """Split -> rows, by load_dataset on the folder alone; and the first row of each is decoded."""
    import datasets

    datasets.disable_progress_bars()
    with tempfile.TemporaryDirectory() as cache:
        loaded = datasets.load_dataset(str(dataset), cache_dir=cache)
        counts = {}
        for split, rows in loaded.items():
            counts[split] = rows.num_rows
            if rows.num_rows:
                rows[0]
        return counts


def attempt(reader, *arguments):
    try:
        return reader(*arguments)
    except Exception as error:  # noqa: BLE001 whatever a foreign reader dies of is the finding
        return f"{type(error).__name__}: {str(error).splitlines()[0][:160]}" if str(error) else type(error).__name__


def show(kind, name, counts):
    good = all(isinstance(count, int) for count in counts.values()) and len(set(counts.values())) == 1
    print(f"{kind:<8} {name:<40} " + "  ".join(f"{who}={what}" for who, what in counts.items())
          + ("" if good else "  MISS"))
    return good


def splits(dataset):
    """Split -> its Parquet files, as the dataset's card names them."""
    found = {}
    for name in ("train", "validation", "test"):
        files = sorted((dataset / "data").glob(f"{name}-*.parquet"))
        if files:
            found[name] = files
    return found


def main():
    parser = argparse.ArgumentParser(prog="verify-readers", description=__doc__.split("\n\n", 1)[0])
    parser.add_argument("lake", metavar="LAKE", type=Path, help="a lake, a local directory")
    lake = parser.parse_args().lake.resolve()
    good, seen = True, 0
    for log in sorted(lake.glob("tables/*/_delta_log")):
        table = log.parent
        counts = {"delta-rs": attempt(delta_rs, table), "duckdb": attempt(duckdb_files, table)}
        good &= show("table", table.name, counts)
        seen += 1
    for manifest in sorted(lake.glob("datasets/*/*/manifest.json")):
        dataset = manifest.parent
        name = f"{dataset.parent.name}/{dataset.name}"
        json.loads(manifest.read_text())
        hub = attempt(hugging_face, dataset)
        if not isinstance(hub, dict):
            hub = dict.fromkeys(splits(dataset), hub)
        found = splits(dataset)
        for split, files in found.items():
            counts = {
                "pyarrow": attempt(arrow, files), "duckdb": attempt(duck, files),
                "datasets": hub.get(split, "no such split"),
            }
            good &= show("dataset", f"{name} {split}", counts)
        if not found or set(hub) - set(found):
            good &= show("dataset", name, {"splits": ", ".join(found) or "none", "datasets": ", ".join(hub)})
        seen += 1
    if not seen:
        print(f"{lake} holds no table and no dataset", file=sys.stderr)
        return 2
    return 0 if good else 1


if __name__ == "__main__":
    environment.leave(main())
