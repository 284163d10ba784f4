"""Says how large the artefacts are, and the frozen folder against its source: `python sizes.py FOLDER OUT`."""

from __future__ import annotations

import sys
from pathlib import Path

import PySide6


def megabytes(path: Path) -> float:
    """Give the size of a file, or of all files in a folder, each counted once."""
    files = [path] if path.is_file() else [one for one in path.rglob("*") if one.is_file() and not one.is_symlink()]
    return sum(one.stat().st_size for one in files) / 1e6


def main(folder: Path, out: Path) -> None:
    """Print one line for each."""
    qt = megabytes(folder / "lib" / "PySide6")
    whole = megabytes(Path(PySide6.__file__).parent)
    print(f"{'frozen folder':<44}{megabytes(folder):8.1f} MB")
    print(f"{'  of that Qt and PySide6':<44}{qt:8.1f} MB of {whole:.1f} MB in PySide6-Essentials")
    for artefact in sorted(out.iterdir()):
        print(f"{artefact.name:<44}{megabytes(artefact):8.1f} MB")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
