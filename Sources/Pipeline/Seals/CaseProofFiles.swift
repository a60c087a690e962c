package import Archive
package import Payables
import Seals
import Signing

/// What proves an exported case: the seal that covers its manifest, the way from there to the
/// seal, and how to check it (L2, L4).
package struct CaseProofFiles: Sendable {
  private let files: SealFiles

  package init(_ archive: ArchiveTree) { files = SealFiles(in: archive.spool) }

  /// The files of the folder `proof`; a note that there is no seal yet where none covers it.
  package func files(for voucher: Voucher) throws -> [ExtraFile] {
    var manifests: [SealedManifest] = []
    let stems = try files.stems()
    for stem in stems { manifests += try files.manifests(stem) ?? [] }
    guard let stem = stems.last, let seal = try files.seal(stem),
      let proof = CaseProof(of: voucher.archivePath, in: manifests)
    else { return [file("LIESMICH.txt", Self.unsealed)] }
    return [
      file("LIESMICH.txt", Self.note(of: voucher, seal)),
      file("siegel.seal", seal.text),
      file("schluessel.pem", seal.key.pem),
      file("einschluss.txt", proof.text),
      file("pruefen.py", Self.program),
    ]
  }

  private func file(_ name: String, _ text: String) -> ExtraFile {
    ExtraFile("proof/\(name)", Array(text.utf8))
  }

  private static let unsealed = """
    Für diesen Beleg gibt es noch kein Siegel: Sein Datensatz wurde nach dem letzten Siegel
    geschrieben. Nach dem nächsten (`rohrpost seal now`) enthält der Export den Nachweis.

    """

  private static func note(of voucher: Voucher, _ seal: Seal) -> String {
    """
    Nachweis zu \(voucher.id)

    siegel.seal      Siegel \(seal.contents.number) vom \(seal.contents.time.berlinText)
                     (signiert Journal, Chronik und Archiv)
    schluessel.pem   der öffentliche Schlüssel, mit dem es geprüft wird
                     Fingerabdruck \(seal.key.fingerprint)
    einschluss.txt   der Weg vom MANIFEST dieses Belegs zur Wurzel, die das Siegel nennt (RFC 6962)
    pruefen.py       prüft alles zusammen:  python3 proof/pruefen.py

    Vergleichen Sie den Fingerabdruck mit dem in der Verfahrensdokumentation; nur dann beweist die
    Prüfung, von wem das Siegel ist. Das MANIFEST nennt den SHA-256 jeder Datei des Belegs.
    Wurde der Datensatz danach fortgeschrieben, so liegt das gesiegelte MANIFEST unter versions/.

    """
  }

  /// Needs Python 3 and openssl, and no more than the exported folder.
  private static let program = #"""
    #!/usr/bin/env python3
    """Prüft den Nachweis eines exportierten Belegs. Aufruf: python3 proof/pruefen.py"""
    import base64, hashlib, pathlib, subprocess, sys, tempfile

    proof = pathlib.Path(__file__).resolve().parent
    faults = []


    def check(what, is_right):
        print(("in Ordnung   " if is_right else "FEHLER       ") + what)
        if not is_right:
            faults.append(what)


    text = (proof / "siegel.seal").read_text("utf-8")
    seal = dict(line.partition(" ")[::2] for line in text.splitlines())
    lines = (proof / "einschluss.txt").read_text("utf-8").splitlines()
    pairs = [line.partition(" ")[::2] for line in lines]
    fields, path = dict(pairs), [bytes.fromhex(value) for name, value in pairs if name == "path"]

    signed, _, signature = text.partition("signature ")
    with tempfile.TemporaryDirectory() as folder:
        message, signed_by = pathlib.Path(folder, "message"), pathlib.Path(folder, "signature")
        message.write_bytes(signed.encode())
        signed_by.write_bytes(bytes.fromhex(signature))
        answer = subprocess.run(
            ["openssl", "pkeyutl", "-verify", "-rawin", "-pubin", "-inkey",
             proof / "schluessel.pem", "-sigfile", signed_by, "-in", message], capture_output=True)
    check("Signatur des Siegels", answer.returncode == 0)
    pem = "".join((proof / "schluessel.pem").read_text().split("-----")[2].split())
    check("Schlüssel des Siegels", base64.b64decode(pem)[-32:].hex() == seal["key"])

    place, last = int(fields["index"]), int(fields["size"]) - 1
    root = hashlib.sha256(b"\0" + fields["manifest"].encode()).digest()
    for side in path:
        if place % 2 or place == last:
            root = hashlib.sha256(b"\1" + side + root).digest()
            while place % 2 == 0 and place:
                place, last = place // 2, last // 2
        else:
            root = hashlib.sha256(b"\1" + root + side).digest()
        place, last = place // 2, last // 2
    check("Einschluss im Siegel",
          last == 0 and f"{fields['size']} {root.hex()}" == seal["manifests"])

    digest, _, folder = fields["manifest"].partition("  ")
    belege = proof.parent / "belege" / folder.rpartition("/")[2]
    manifests = {hashlib.sha256(file.read_bytes()).hexdigest(): file
                 for file in belege.rglob("MANIFEST")}
    check("Versiegeltes MANIFEST", digest in manifests)
    current = belege / "MANIFEST"
    for line in current.read_text("utf-8").splitlines():
        expected, _, name = line.partition("  ")
        file = belege / name
        check(name, file.is_file() and hashlib.sha256(file.read_bytes()).hexdigest() == expected)
    if manifests.get(digest) not in (None, current):
        print("Hinweis      der Datensatz wurde nach dem Siegel fortgeschrieben")
    sys.exit(1 if faults else 0)

    """#
}
