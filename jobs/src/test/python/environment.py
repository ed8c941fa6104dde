"""A virtual environment under target/ for a script that needs packages, made when first needed."""

import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[4]

# One list for all scripts, pinned: what is measured and what reads a lake must not change by itself.
READERS = ["deltalake==1.6.6", "pyarrow==26.0.1", "duckdb==2.0.0", "datasets==5.2.0"]
PYDRILLER = ["PyDriller==2.12"]


def python_with(name, packages):
    """The interpreter of target/NAME-venv, with exactly these packages installed."""
    folder = ROOT / "target" / f"{name}-venv"
    python = folder / "bin" / "python"
    marker = folder / "installed.txt"
    wanted = "\n".join([sys.version, *packages])
    if not marker.exists() or marker.read_text() != wanted:
        print(f"installing {', '.join(packages)} into {folder}", file=sys.stderr)
        venv.create(folder, clear=True, with_pip=True)
        pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages]
        if subprocess.run(pip).returncode != 0:
            raise SystemExit(f"cannot install {' '.join(packages)}: is PyPI within reach?")
        marker.write_text(wanted)
    return python


def run_in(name, packages):
    """Goes on in that environment: returns only when the script already runs there."""
    if os.environ.get("CODESTRATA_VENV") == name:
        return
    python = python_with(name, packages)
    os.environ["CODESTRATA_VENV"] = name
    os.execv(python, [str(python), "-B", *sys.argv])


def leave(status):
    """Ends the process at once: native threads of the Delta and Arrow libraries abort an orderly exit now and then."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)
