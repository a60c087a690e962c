package import InvoiceRules
import JSON
import Payables
import Reports

extension ReplayedDecision {
  /// A line with document, time and result; below it each fact that differs.
  package func lines(in language: Language) -> [String] {
    let head = "\(voucher)  \(time.berlinText)  \(actor)  \(kind.wording[language])"
    switch result {
    case .same(let entries):
      return [head + Wording(": gleich (\(entries)).", ": the same (\(entries)).")[language]]
    case .impossible(let obstacle):
      let text = Wording(": nicht nachrechenbar. ", ": can't be recomputed. ")[language]
      return [head + text + obstacle.wording[language]]
    case .differs(let differences):
      let facts = isSensitive ? [Self.confidential] : differences.map(\.wording)
      return [head + Wording(": abweichend.", ": differs.")[language]]
        + facts.map { "    \($0[language])" }
    }
  }

  private static let confidential = Wording(
    "Das Dokument ist vertraulich; was abweicht, wird nicht genannt.",
    "The document is confidential; what differs is not said.")

  /// One JSON object.
  package func json(in language: Language) -> String {
    JSONObject.text { json in
      json.add("voucher", voucher.description)
      json.add("seq", number: seq)
      json.add("time", time)
      json.add("actor", actor)
      json.add("kind", kind.rawValue)
      json.add("result", result.word)
      switch result {
      case .same(let entries): json.add("entries", number: entries)
      case .impossible(let obstacle): json.add("reason", obstacle.wording[language])
      case .differs(let differences):
        if isSensitive { return json.add("confidential", true) }
        json.add("differences", objects: differences) { json, difference in
          json.add("seq", number: difference.seq)
          json.add("voucher", difference.voucher?.description)
          json.add("event", difference.event)
          json.add("place", difference.place)
          json.add("recorded", difference.recorded)
          json.add("recomputed", difference.recomputed)
        }
      }
    }
  }
}

extension ReplayedDecision.Kind {
  package var wording: Wording {
    switch self {
    case .reading: Wording("Entscheidung nach dem Lesen", "decision after reading")
    case .news: Wording("erneute Entscheidung", "decision on news")
    case .failure: Wording("Fehlerfall", "error")
    case .person: Wording("Entscheidung einer Person", "decision of a person")
    }
  }
}

extension ReplayedDecision.Result {
  /// The word in JSON.
  package var word: String {
    switch self {
    case .same: "same"
    case .differs: "differs"
    case .impossible: "impossible"
    }
  }
}

extension ReplayDifference {
  var wording: Wording {
    let (german, english) = ("Eintrag \(seq) \(event)", "Entry \(seq) \(event)")
    if place.isEmpty {
      guard recorded != nil else {
        return Wording(
          "\(german): fehlt im Journal, folgt aber aus der Entscheidung.",
          "\(english): is not in the journal, but follows from the decision.")
      }
      return Wording(
        "\(german) folgt nicht; nachgerechnet: \(recomputed ?? "nichts")",
        "\(english) does not follow; recomputed: \(recomputed ?? "nothing")")
    }
    return Wording(
      "\(german), \(place): im Journal \(recorded ?? "–"), nachgerechnet \(recomputed ?? "–").",
      "\(english), \(place): \(recorded ?? "–") in the journal, recomputed \(recomputed ?? "–").")
  }
}

extension ReplayObstacle {
  var wording: Wording {
    switch self {
    case .erased(let seq):
      Wording("Eintrag \(seq) wurde gelöscht.", "Entry \(seq) was erased.")
    case .readingMissing:
      Wording(
        "Das Archiv hat die Lesung von damals nicht mehr.",
        "The archive has not got the reading of then any more.")
    case .settingsUnknown:
      Wording(
        "Vor ihr ist keine Konfiguration vermerkt.", "No configuration is noted before it.")
    case .settingsUnreadable(let text):
      Wording(
        "Dieses Programm versteht die vermerkte Konfiguration nicht: \(text)",
        "This program does not understand the configuration noted: \(text)")
    case .settingsForged(let seq):
      Wording(
        "Die Werte der Konfiguration von Eintrag \(seq) ergeben nicht den Fingerabdruck, der mit "
          + "ihnen vermerkt ist.",
        "The values of the configuration of entry \(seq) have not the fingerprint noted with them."
      )
    case .otherProgram(let then, let now):
      Wording(
        "Es entschied ein anderes Programm oder Regelwerk: damals \(then); hier \(now).",
        "Another program or rule set decided: then \(then); here \(now).")
    case .replyKeyMissing:
      Wording(
        "Der Schlüssel der Aufgaben-E-Mails fehlt (keys/reply.key).",
        "The key of the mails about tasks is missing (keys/reply.key).")
    case .failed(let text):
      Wording(
        "Die Bücher lassen sich bis dahin nicht wiederherstellen: \(text)",
        "The books can't be made again up to there: \(text)")
    }
  }
}
