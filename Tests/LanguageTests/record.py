#!/usr/bin/env python3
"""Records what CPython prints for every script beside this file: NAME.out, and NAME.err where it ends in an error.

    python3 Tests/LanguageTests/record.py [SCRIPT ...]
    python3 Tests/LanguageTests/record.py --compare FOLDER

NAME.err holds the last line of the traceback. A script begins in an empty folder of its own. The tests themselves need no Python. With --compare the
programs are the fuzzer's, each beside what lstm-repl printed for it (see FuzzTests.swift), and where CPython prints something else it says so.
"""
import pathlib
import subprocess
import sys
import tempfile

folder = pathlib.Path(__file__).resolve().parent / "Scripts"


def run(script):
    """What CPython prints for a script, and the last line of its traceback, or None."""
    with tempfile.TemporaryDirectory() as empty:
        done = subprocess.run([sys.executable, str(script)], cwd=empty, capture_output=True, text=True, timeout=120,
                              env={"PYTHONHASHSEED": "0", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"})
    return done.stdout, done.stderr.rstrip("\n").rsplit("\n", 1)[-1] + "\n" if done.returncode != 0 else None


def record(scripts):
    for script in scripts:
        output, last = run(script)
        script.with_suffix(".out").write_text(output, encoding="utf-8")
        error = script.with_suffix(".err")
        if last is not None:
            error.write_text(last, encoding="utf-8")
        else:
            error.unlink(missing_ok=True)
        print(script.relative_to(folder) if script.is_relative_to(folder) else script)


def compare(programs):
    """What is not supported ends in NotImplementedError here, and is no difference."""
    equal, refused, different = 0, 0, 0
    for program in programs:
        error = program.with_suffix(".err")
        ours = program.with_suffix(".out").read_text(encoding="utf-8"), error.read_text(encoding="utf-8") if error.exists() else None
        if ours[1] is not None and ("not supported" in ours[1] or ours[1].startswith("NotImplementedError")):
            refused += 1
            continue
        try:
            theirs = run(program)
        except subprocess.TimeoutExpired:
            theirs = "it did not end", None
        if theirs == ours:
            equal += 1
            continue
        different += 1
        print(program)
        for mine, other in [*zip(ours[0].split("\n"), theirs[0].split("\n")), (ours[1], theirs[1])]:
            if mine != other:
                print("  lstm-repl", mine, "\n  CPython  ", other)
                break
    print("%d alike, %d not supported, %d different" % (equal, refused, different))


if sys.version_info[:2] != (3, 11):
    sys.exit("the recordings are CPython 3.11's")
if sys.argv[1:2] == ["--compare"]:
    compare(sorted(pathlib.Path(sys.argv[2]).resolve().glob("*.py")))
else:
    record([pathlib.Path(name).resolve() for name in sys.argv[1:]] or sorted(folder.rglob("*.py")))
