#!/usr/bin/env python3
"""Records what CPython prints for every script beside this file: NAME.out, and NAME.err where it ends in an error.

    python3 Tests/LanguageTests/record.py [SCRIPT ...]

NAME.err holds the last line of the traceback. A script begins in an empty folder of its own. The tests themselves need no Python.
"""
import pathlib
import subprocess
import sys
import tempfile

folder = pathlib.Path(__file__).resolve().parent / "Scripts"
scripts = [pathlib.Path(name).resolve() for name in sys.argv[1:]] or sorted(folder.rglob("*.py"))
if sys.version_info[:2] != (3, 11):
    sys.exit("the recordings are CPython 3.11's")
for script in scripts:
    with tempfile.TemporaryDirectory() as work:
        run = subprocess.run([sys.executable, str(script)], cwd=work, capture_output=True, text=True, timeout=120,
                             env={"PYTHONHASHSEED": "0", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"})
    script.with_suffix(".out").write_text(run.stdout, encoding="utf-8")
    error = script.with_suffix(".err")
    if run.returncode != 0:
        error.write_text(run.stderr.rstrip("\n").rsplit("\n", 1)[-1] + "\n", encoding="utf-8")
    else:
        error.unlink(missing_ok=True)
    print(script.relative_to(folder) if script.is_relative_to(folder) else script)
