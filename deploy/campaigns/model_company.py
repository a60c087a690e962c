"""A model company: its configuration, its tables and its post, put through the real programs on its day."""
import os
import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
DAY = "2026-11-23"
FAST = """
[[channel]]
name = "{0}"
kind = "{0}"
path = "inbox/{0}"
settle_seconds = 0
"""


def built():
    command = ["swift", "build", "--package-path", str(ROOT)]
    for product in ("rohrpost", "rohrpost-reader"):
        subprocess.run(command + ["--product", product], check=True, stdout=sys.stderr)
    shown = subprocess.run(command + ["--show-bin-path"], check=True, capture_output=True, text=True)
    return pathlib.Path(shown.stdout.strip())


class Company:
    """KIT is a folder with `pipeline.conf`, `masterdata/` and `documents/`; FURTHER is put behind the configuration."""

    def __init__(self, kit, programs, folder, further=""):
        self.kit, self.program, self.spool = kit, programs / "rohrpost", folder / "spool"
        self.configuration = folder / "pipeline.conf"
        text = (kit / "pipeline.conf").read_text(encoding="utf-8")
        channels = "".join(map(FAST.format, ("scan", "upload")))
        self.configuration.write_text(f'[paths]\nspool = "{self.spool}"\n{text}{further}{channels}', "utf-8")
        self.moment = 0

    def ask(self, command, *further):
        """Runs a command at the next second of the kit's day."""
        self.moment += 1
        clock = f"@{DAY} 08:{self.moment // 60:02}:{self.moment % 60:02}"
        answer = subprocess.run(
            ["faketime", "-f", clock, str(self.program), command, *map(str, further), "--config", str(self.configuration)],
            capture_output=True, text=True, timeout=300,
            env={**os.environ, "TZ": "Europe/Berlin", "OMP_THREAD_LIMIT": "1"})
        if answer.returncode != 0:
            sys.exit(f"rohrpost {command} ended with {answer.returncode}: {answer.stderr}")
        return answer.stdout

    def import_tables(self):
        self.ask("import", *sorted((self.kit / "masterdata").glob("*.csv")))

    def submit(self, name):
        """Puts a document into its channel and lets it go through."""
        channel, _, file = name.partition("/")
        place = self.spool / "inbox" / channel
        if channel == "mail":
            place, file = place / "new", f"{self.moment}.{file}"
        place.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(self.kit / "documents" / name, place / file)
        self.ask("run", "--once")
