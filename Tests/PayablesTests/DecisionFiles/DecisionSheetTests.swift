import InvoiceRules
import MasterData
import Payables
import Testing

/// What decision files say.
@Suite struct DecisionSheetTests {
  typealias Expected = (task: String, verdict: Decision.Verdict, reason: String?)

  private static func decisions(_ name: String, _ text: String) -> [Expected] {
    DecisionSheet(name: name, bytes: Array(text.utf8)).entries.compactMap { entry in
      guard case .decision(let task, let verdict, let reason, _) = entry.content else { return nil }
      return (task.description, verdict, reason)
    }
  }

  static let files: [(name: String, text: String, expected: [Expected])] = [
    ("B26-0000123-1 FREIGABE.txt", "", [("B26-0000123-1", .approve, nil)]),
    ("B26-0000123-1.freigabe", "", [("B26-0000123-1", .approve, nil)]),
    ("b26-0000123-1_freigabe.txt", " \r\n", [("B26-0000123-1", .approve, nil)]),
    ("B26-0000123-1 ABLEHNUNG zu teuer.txt", "", [("B26-0000123-1", .reject, "zu teuer")]),
    ("B26-0000123-1.ABLEHNUNG", "Nie bestellt.\n", [("B26-0000123-1", .reject, "Nie bestellt.")]),
    ("B26-0000123-1 RÜCKFRAGE.txt", "Wo war das?", [("B26-0000123-1", .ask, "Wo war das?")]),
    ("B26-0000123-1.txt", "Freigegeben", [("B26-0000123-1", .approve, nil)]),
    ("B26-0000123-1.txt", "ABLEHNUNG: zu teuer", [("B26-0000123-1", .reject, "zu teuer")]),
    (
      "heute.txt",
      "Aufgabe: B26-0000123-1\r\nEntscheidung: FREIGABE\r\n\r\n"
        + "Aufgabe: B26-0000124-2\r\nEntscheidung: Ablehnung\r\nBegründung: doppelt\r\nund falsch",
      [("B26-0000123-1", .approve, nil), ("B26-0000124-2", .reject, "doppelt\nund falsch")]
    ),
    (
      "x.txt",
      "Task: B26-0000123-1\nDecision: ask\nReason: why?\nTask: B26-0000124-1\nDecision: ok",
      [("B26-0000123-1", .ask, "why?"), ("B26-0000124-1", .approve, nil)]
    ),
    (
      "liste.csv",
      "\u{FEFF}Frist;Aufgabe;Lieferant;Frage;Entscheidung;Begründung\r\n"
        + "1.12.;B26-0000123-1;Muster;;FREIGABE;\r\n1.12.;B26-0000124-1;Muster;;;\r\n"
        + "1.12.;B26-0000125-1;\"A; B\";;abgelehnt;\"zu; teuer\"\r\n",
      [("B26-0000123-1", .approve, nil), ("B26-0000125-1", .reject, "zu; teuer")]
    ),
    (
      "export.csv", "task,verdict,reason\nB26-0000123-1,approve,\n",
      [("B26-0000123-1", .approve, nil)]
    ),
  ]

  @Test(arguments: files)
  func `a file says it by its name, in lines or as a table`(
    name: String, text: String, expected: [Expected]
  ) {
    let found = Self.decisions(name, text)
    #expect(found.map(\.task) == expected.map(\.task))
    #expect(found.map(\.verdict) == expected.map(\.verdict))
    #expect(found.map(\.reason) == expected.map(\.reason))
    #expect(DecisionSheet(name: name, bytes: Array(text.utf8)).entries.count == expected.count)
  }

  @Test(arguments: [
    ("B26-0000123-1 vielleicht.txt", ""), ("B26-0000123-1.txt", ""), ("B26-123-1.freigabe", ""),
    ("notiz.txt", "Freigabe"), ("x.txt", "Aufgabe: B26-0000123-1"),
    ("x.txt", "Aufgabe: B26-0000123-1\nEntscheidung: nicht freigegeben"),
    ("x.txt", "Entscheidung: FREIGABE"), ("leer.txt", ""), ("leer.csv", "task;verdict\n"),
    ("B26-0000123-1.txt", "Freigegeben, wenn der Preis stimmt"),
    ("x.txt", "Aufgabe: B26-0000123-1\nEntscheidung: FREIGABE ABLEHNUNG"),
    ("bild.txt", "a\u{0}b"),
  ])
  func `what is not understood is told and never guessed`(name: String, text: String) {
    let sheet = DecisionSheet(name: name, bytes: Array(text.utf8))
    #expect(Self.decisions(name, text).isEmpty)
    #expect(sheet.entries.count == 1)
    guard case .problem(let words)? = sheet.entries.first?.content else { return }
    #expect(words.german.hasSuffix("."))
  }

  @Test func `one bad decision leaves the others`() {
    let text = "Aufgabe: B26-1\nEntscheidung: FREIGABE\n\nAufgabe: B26-0000123-1\nEntscheidung: ja"
    let sheet = DecisionSheet(name: "x.txt", bytes: Array(text.utf8))
    #expect(sheet.entries.map(\.line) == [1, 4])
    #expect(Self.decisions("x.txt", text).map(\.task) == ["B26-0000123-1"])
  }

  @Test func `a task is handed on to a person`() {
    let text = "Aufgabe: B26-0000123-1\nEntscheidung: Weitergabe\nAn: bert"
    let entry = DecisionSheet(name: "x.txt", bytes: Array(text.utf8)).entries.first
    guard case .decision(_, .delegate, _, let delegate)? = entry?.content else {
      Issue.record("not handed on")
      return
    }
    #expect(delegate == "bert")
  }

  @Test func `files of Windows are read, large ones and many decisions are not`() {
    let windows =
      Array("Aufgabe: B26-0000123-1\nEntscheidung: R".utf8) + [0xDC]
      + Array("CKFRAGE\nBegr".utf8) + [0xFC] + Array("ndung: wo?".utf8)
    guard
      case .decision(_, .ask, "wo?", _)? =
        DecisionSheet(name: "x.txt", bytes: windows).entries.first?.content
    else {
      Issue.record("not read")
      return
    }
    let large = [UInt8](repeating: 0x20, count: DecisionSheet.bytesMax + 1)
    #expect(DecisionSheet(name: "B26-0000123-1.freigabe", bytes: large).entries.count == 1)
    let many = String(repeating: "Aufgabe: B26-0000123-1\nEntscheidung: ja\n\n", count: 600)
    #expect(
      DecisionSheet(name: "x", bytes: Array(many.utf8)).entries.count
        == DecisionSheet.entriesMax + 1)
  }
}
