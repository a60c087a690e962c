import Archive
import InvoiceRules
import Ledger
import Seals

extension LedgerFinding {
  var wording: Wording { Wording(german, description) }

  private var german: String {
    switch self {
    case .missingEntries(let seqs): "Journal \(Self.text(seqs)): fehlt"
    case .changedEntry(let seq): "Journal \(seq): geändert"
    case .brokenLink(let seq): "Journal \(seq): folgt nicht auf den Eintrag davor"
    case .unreadableEntry(let seq): "Journal \(seq): nicht lesbar"
    case .otherEnd(let seq): "Journal \(seq): nicht der Eintrag, der zuletzt geschrieben wurde"
    case .addedEntries(let seqs): "Journal \(Self.text(seqs)): von außen hinzugefügt"
    case .missingVoucher(let id): "Beleg \(id): fehlt"
    case .erasedEntry(let seq): "Journal \(seq): gelöscht, und nichts sagt, warum"
    case .readableEntry(let seq): "Journal \(seq): von einem gelöschten Beleg und noch lesbar"
    case .erasedVoucherIsThere(let id): "Beleg \(id): gelöscht und noch da"
    case .forgottenErasure(let id): "Beleg \(id): laut Journal gelöscht, laut Tabellen nicht"
    case .changedVoucher(let id): "Beleg \(id): folgt nicht aus seinem Journal"
    case .addedVoucher(let id): "Beleg \(id): von außen hinzugefügt"
    case .strayTask(let id): "Aufgabe \(id): Ihr Beleg hat keine solche Aufgabe"
    case .changedRow(let place): "Zeile \(place): nicht wie in der Chronik"
    case .missingRow(let place): "Zeile \(place): fehlt"
    case .addedRow(let place): "Zeile \(place): von außen hinzugefügt"
    case .otherSchema(let name): "\(name): fehlt, ist hinzugefügt oder geändert"
    case .missingTask(let id): "Aufgabe \(id): fehlt in der Liste der Aufgaben"
    }
  }

  private static func text(_ seqs: ClosedRange<Int64>) -> String {
    seqs.count == 1 ? "\(seqs.lowerBound)" : "\(seqs.lowerBound) bis \(seqs.upperBound)"
  }
}

extension ChronicleFault {
  var wording: Wording { Wording(german, description) }

  private var german: String {
    switch self {
    case .unreadable: "keine Zeile der Chronik"
    case .journal(let finding): finding.wording.german
    case .differs(let seq): "Journal \(seq): Das Hauptbuch hat einen anderen Eintrag"
    case .erased(let seq): "Journal \(seq): hier gelöscht, im Hauptbuch nicht"
    case .brokenMark(let number):
      "eine Zeile vor Marke \(number) wurde geändert, hinzugefügt oder entfernt"
    case .otherHead(let number): "das Journal vor Marke \(number) endet woanders"
    }
  }
}

extension SealFault {
  var wording: Wording { Wording(german, description) }

  private var german: String {
    switch self {
    case .unreadable(let path): "\(path): kein Siegel"
    case .missing(let number): "Siegel \(number): fehlt"
    case .outOfOrder(let number): "Siegel \(number): nicht das nächste"
    case .badSignature(let number): "Siegel \(number): Die Unterschrift ist falsch"
    case .otherPrevious(let number): "Siegel \(number): nennt ein anderes Siegel vor sich"
    case .otherManifests(let number): "Siegel \(number): Seine Liste hat andere Manifeste"
    case .goesBack(let number): "Siegel \(number): früher als das Siegel davor"
    case .otherKey(let number):
      "Siegel \(number): mit einem Schlüssel unterschrieben, den niemand angekündigt hat"
    case .renewedKey(let number):
      "Siegel \(number): mit einem neuen Schlüssel unterschrieben, weil der alte verloren ist; "
        + "ist das so, verbürgen Sie sich für ihn (seal.trusted_keys)"
    case .unknownKey(let number):
      "Siegel \(number): mit einem Schlüssel unterschrieben, für den sich niemand verbürgt"
    }
  }
}

extension ArchiveFinding {
  var wording: Wording {
    let (kind, detail) = (kind.wording, detail.wording)
    return Wording(
      "\(path): \(kind.german) (\(detail.german))", "\(path): \(kind.english) (\(detail.english))")
  }
}

extension ArchiveFinding.Kind {
  fileprivate var wording: Wording {
    switch self {
    case .missing: Wording("fehlt", "missing")
    case .changed: Wording("geändert", "changed")
    case .added: Wording("hinzugefügt", "added")
    case .unreadable: Wording("nicht lesbar", "unreadable")
    }
  }
}

extension ArchiveFinding.Detail {
  fileprivate var wording: Wording {
    switch self {
    case .digest(let found, let was):
      Wording("SHA-256 ist \(found), war \(was)", "SHA-256 is \(found), was \(was)")
    case .otherInManifest:
      Wording("das Manifest hat einen anderen Hash", "the manifest has another hash")
    case .noManifest: Wording("kein Manifest", "no manifest")
    case .notNamed: Wording("kein Ereignis nennt diese Datei", "no event names this file")
    case .ofNoVoucher: Wording("gehört zu keinem Beleg", "belongs to no voucher")
    case .failure(let text): Wording(text, text)
    }
  }
}
