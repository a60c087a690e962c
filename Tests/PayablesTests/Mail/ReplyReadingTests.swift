import Payables
import Testing

/// What people write on telephones and computers, and what of it decides.
@Suite struct ReplyReadingTests {
  private static let request = """
    Guten Tag Anna Amsel,

    Aufgabe: Sachliche Prüfung (B26-0000123-1)
    Betrag: 119,00 EUR brutto

    Antworten Sie auf diese E-Mail mit einem der Wörter:
    FREIGABE – der Beleg geht weiter,
    ABLEHNUNG und dem Grund – der Lieferant bekommt ihn zurück,
    RÜCKFRAGE und Ihrer Frage – die Buchhaltung klärt sie mit Ihnen.
    """

  private static var quoted: String {
    request.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }
      .joined(separator: "\n")
  }

  /// How programs show what is answered, below the own text.
  static let clients: [String] = [
    "",
    "\n\nAm 26.11.2026 um 10:02 schrieb Rechnungseingang <rechnung@muster.example>:\n\n\(quoted)",
    "\n\nAm Do., 26. Nov. 2026 um 10:02 Uhr schrieb Rechnungseingang <\nrechnung@muster.example>:"
      + "\n\n\(quoted)",
    "\n\nAm 26. November 2026 10:02:11 MEZ schrieb Rechnungseingang\n<rechnung@muster.example>:\n"
      + quoted,
    "\n\nRechnungseingang <rechnung@muster.example> schrieb am 26.11.2026 um 10:02:\n\(quoted)",
    "\n\nRechnungseingang <rechnung@muster.example> hat am 26.11.2026 10:02 CET\ngeschrieben:\n\n"
      + request,
    "\n\nOn Thu, Nov 26, 2026 at 10:02 AM Rechnungseingang <rechnung@muster.example>\nwrote:\n\n"
      + quoted,
    "\n\n-----Ursprüngliche Nachricht-----\nVon: Rechnungseingang\n\(request)",
    "\n\n-------- Ursprüngliche Nachricht --------\nVon: Rechnungseingang\n\n\(request)",
    "\n\nVon: Rechnungseingang <rechnung@muster.example>\nGesendet: Donnerstag, 26. November 2026"
      + "\nAn: Anna Amsel\nBetreff: [B26-0000123-1 #X] Prüfung\n\n\(request)",
    "\n\n*Von:* Rechnungseingang <rechnung@muster.example>\n*Gesendet:* Donnerstag\n*An:* Anna"
      + "\n*Betreff:* Prüfung\n\n\(request)",
    "\n\nGesendet: Donnerstag, 26. November 2026 um 10:02 Uhr\nVon: Rechnungseingang\n"
      + "An: anna@muster.example\nBetreff: Prüfung\n\n\(request)",
    "\n\nFrom: Rechnungseingang\nSent: Thursday\nTo: Anna\nSubject: Check\n\n\(request)",
    "\n\n________________________________\nVon: Rechnungseingang\n\(request)",
    "\n\nVon meinem iPhone gesendet\n\n> Am 26.11.2026 um 10:02 schrieb Rechnungseingang <"
      + "rechnung@muster.example>:\n> \n\(quoted)",
    "\n\nGesendet mit der Telekom Mail App\n\n--- Original-Nachricht ---\nVon: R\n\(request)",
    "\n\nGesendet von Outlook für iOS<https://aka.example/o>\n________________________________\n"
      + request,
    "\n\nMit freundlichen Grüßen\n\nAnna Amsel\nGeschäftsführer: Ida Igel, abgelehnt\n\n"
      + "Diese E-Mail enthält vertrauliche Informationen. Nicht freigegeben für Dritte, wenn nicht "
      + "anders vereinbart.\n\n\(quoted)",
    "\n\n-- \nAnna Amsel\nAbteilung Freigabe und Ablehnung\n",
    "\n\nVG Anna\n\nSent from my Galaxy",
  ]

  typealias Saying = (text: String, verdict: Decision.Verdict, reason: String?)

  static let sayings: [Saying] = [
    ("FREIGABE", .approve, nil),
    ("Freigabe.", .approve, nil),
    ("freigegeben", .approve, nil),
    ("ok", .approve, nil),
    ("Ja, gerne. Danke!", .approve, "gerne. Danke!"),
    ("Genehmigt", .approve, nil),
    ("APPROVED", .approve, nil),
    ("Hallo,\n\nhiermit genehmigt, keine Einwände.", .approve, nil),
    ("Guten Tag,\nich gebe die Rechnung frei.", .approve, nil),
    ("FREIGABE\n\nBitte Skonto ziehen.", .approve, "Bitte Skonto ziehen."),
    ("ABLEHNUNG: Leistung nicht erbracht", .reject, "Leistung nicht erbracht"),
    ("ABLEHNUNG\n\nGrund: Position 3 war nie bestellt.", .reject, "Position 3 war nie bestellt."),
    ("Abgelehnt, Preis stimmt nicht", .reject, "Preis stimmt nicht"),
    (
      "Abgelehnt - wurde am 3.3. schon freigegeben und bezahlt", .reject,
      "wurde am 3.3. schon freigegeben und bezahlt"
    ),
    (
      "Ich kann das so nicht freigeben, weil die Menge falsch ist.", .reject,
      "Ich kann das so nicht freigeben, weil die Menge falsch ist."
    ),
    ("REJECTED\n\nReason: price is wrong", .reject, "price is wrong"),
    ("RÜCKFRAGE: Wer hat das bestellt?", .ask, "Wer hat das bestellt?"),
    ("Rueckfrage wer hat das bestellt", .ask, "wer hat das bestellt"),
    (
      "RÜCKFRAGE\n\nWurde das schon einmal freigegeben?", .ask,
      "Wurde das schon einmal freigegeben?"
    ),
    ("Frage: Ist das unser Objekt?", .ask, "Ist das unser Objekt?"),
  ]

  @Test(arguments: clients, sayings)
  func `only the own words decide, whatever the mail program puts below`(
    below: String, saying: Saying
  ) {
    #expect(
      ReplyReading(saying.text + below) == .decided(saying.verdict, reason: saying.reason))
  }

  @Test(arguments: clients)
  func `what is only quoted decides nothing`(below: String) {
    #expect(ReplyReading(below) == .unclear(.nothing))
    #expect(ReplyReading("Guten Tag,\n" + below) == .unclear(.nothing))
  }

  @Test(
    arguments: [
      ("Freigegeben, sobald der Lieferschein da ist.", .condition),
      ("FREIGABE, wenn der Preis stimmt", .condition),
      ("Freigabe erst nach Rücksprache mit Herrn Kranich", .condition),
      ("FREIGABE\nAber nur für Position 1", .condition),
      ("Freigegeben. Falls die Menge nicht stimmt, bitte melden.", .condition),
      ("Genehmigt bis auf Position 3", .condition),
      ("Die Rechnung ist noch nicht freigegeben.", .condition),
      ("Freigabe folgt morgen", .nothing),
      ("Position 1 freigegeben.\nPosition 2 abgelehnt.", .contradiction),
      ("FREIGABE\nABLEHNUNG", .contradiction),
      ("ABLEHNUNG\n\nFREIGABE", .contradiction),
      ("RÜCKFRAGE\nFREIGABE", .contradiction),
      ("FREIGABE nein", .condition),
      ("Freigabe verweigert", .nothing),
      ("Freigegeben?", .nothing),
      ("FREIGABE?", .nothing),
      ("Freigegeben. Oder was meinen Sie?", .contradiction),
      ("Nicht abgelehnt, aber ich habe eine Frage.", .condition),
      ("Ist das schon geliefert worden?", .nothing),
      ("Ok, ich sehe es mir an", .nothing),
      ("Ja, das ist falsch", .nothing),
      ("Danke für die Nachricht", .nothing),
      ("Approved if the price is right", .condition),
      ("", .nothing), ("\n \n", .nothing),
    ] as [(String, ReplyReading.Doubt)])
  func `what can be understood in two ways is not guessed`(
    text: String, doubt: ReplyReading.Doubt
  ) {
    switch ReplyReading(text) {
    case .unclear: break
    case .decided(let verdict, _) where doubt == .nothing && verdict == .reject: break
    case .decided(let verdict, _): Issue.record("\(text): \(verdict), not \(doubt)")
    }
  }

  @Test func `a bottom reply is read below what it answers`() {
    let text =
      "Am 26.11.2026 um 10:02 schrieb Rechnungseingang <rechnung@muster.example>:\n\(Self.quoted)"
      + "\n\nAblehnung: doppelt\n"
    #expect(ReplyReading(text) == .decided(.reject, reason: "doppelt"))
  }

  @Test func `a refusal without a reason is known as one`() {
    #expect(ReplyReading("ABLEHNUNG\n\nGrund: ") == .decided(.reject, reason: nil))
    #expect(ReplyReading("RÜCKFRAGE\n\n") == .decided(.ask, reason: nil))
    #expect(ReplyReading("Wir lehnen ab.") == .decided(.reject, reason: nil))
  }

  @Test(arguments: clients)
  func `whatever is written answers a question`(below: String) {
    let answer = "Das war in Halle 3, wenn ich mich nicht irre."
    #expect(
      ReplyReading("Hallo Paul,\n\(answer)" + below, isQuestion: true)
        == .decided(.answer, reason: answer))
    #expect(ReplyReading(below, isQuestion: true) == .unclear(.nothing))
  }

  @Test func `umlauts may be written out, and a reason has its limit`() {
    #expect(ReplyReading("RUECKFRAGE: wo?") == .decided(.ask, reason: "wo?"))
    let long = String(repeating: "ä", count: ReplyReading.reasonMax + 5)
    guard case .decided(.reject, let reason?) = ReplyReading("ABLEHNUNG: \(long)") else {
      Issue.record("no rejection")
      return
    }
    #expect(reason.count == ReplyReading.reasonMax + 1)
    #expect(reason.hasSuffix("…"))
  }
}
