import Hashing
import InvoiceRules
import ReadResult
import Testing

@testable import Reports

@Suite struct ErrorNoteTests {
  private let hash = SHA256Digest(of: "<a/>".utf8)

  @Test func `the note says what happened, to which document and what to do`() {
    #expect(
      ErrorNote.text(for: SampleVouchers.failed()) == """
        Dieser Beleg konnte nicht verarbeitet werden.

        Was ist passiert?
          Die Datei ist beschädigt oder unvollständig.
          Technische Angabe: no trailer

        Welcher Beleg ist betroffen?
          Beleg-ID: B26-0000124
          Name:     kaputte-rechnung.pdf
          Kanal:    upload
          Eingang:  26.10.2026, 08:33:20 Uhr
          SHA-256:  \(hash)
          Original: archive/2026/10/B26-0000124

        Was ist zu tun?
          Bitten Sie den Absender, den Beleg noch einmal zu senden, oder scannen Sie ihn erneut.

        Wie versuchen Sie es erneut?
          Geben Sie auf dem Server ein:  rohrpost retry B26-0000124
          Oder verschieben Sie die Datei von hier zurück in den Eingangsordner des Kanals.
          Dieser Ordner verschwindet von selbst, sobald der Beleg verarbeitet ist.

        """)
  }

  @Test func `a line says what happened, and the technical detail in brackets`() {
    let failure = ReadFailure(.damaged, "no trailer\nat all")
    #expect(
      failure.text(in: .german)
        == "Die Datei ist beschädigt oder unvollständig. (damaged: no trailer at all)")
    #expect(ReadFailure(.empty, "").text(in: .english) == "The file is empty. (empty)")
  }

  @Test func `of malware the note says what was found, not to open it and how to try again`() {
    let text = ErrorNote.text(for: SampleVouchers.infected())
    for words in [
      "hat in diesem Beleg Schadsoftware gefunden.", "Technische Angabe: Win.Test",
      "Öffnen Sie den Beleg nicht", "Die Datei liegt absichtlich nicht hier",
      "Geben Sie auf dem Server ein:  rohrpost retry B26-0000124",
    ] { #expect(text.contains(words), "\(words)") }
    #expect(!text.contains("verschieben Sie die Datei"))
    let english = ErrorNote.text(for: SampleVouchers.infected(), language: .english)
    #expect(english.contains("found malware in this document"))
  }

  @Test func `the note can be written in English`() {
    #expect(
      ErrorNote.text(for: SampleVouchers.failed(.encrypted, detail: ""), language: .english) == """
        This document could not be processed.

        What happened?
          The file is protected by a password.

        Which document is it?
          Document id: B26-0000124
          Name:        kaputte-rechnung.pdf
          Channel:     upload
          Received:    2026-10-26, 08:33:20 (Berlin)
          SHA-256:     \(hash)
          Original:    archive/2026/10/B26-0000124

        What is to be done?
          Ask the sender for the file without a password, or remove the password and put the \
        unprotected file into the channel's folder.

        How do you try again?
          Type on the server:  rohrpost retry B26-0000124
          Or move the file from here back into the channel's folder.
          This folder disappears by itself as soon as the document has been processed.

        """)
  }

  @Test(arguments: [
    (ReadFailure.Reason.empty, "Die Datei ist leer."),
    (.notWellFormed, "Die XML-Datei ist fehlerhaft aufgebaut und lässt sich nicht lesen."),
    (
      .documentTypeDeclaration,
      """
      Die XML-Datei enthält eine Dokumenttyp-Deklaration (DTD). Solche Dateien können Angriffe \
      enthalten und werden nicht gelesen.
      """
    ),
    (.damaged, "Die Datei ist beschädigt oder unvollständig."),
    (.encrypted, "Die Datei ist mit einem Kennwort geschützt."),
    (.limitExceeded, "Die Datei überschreitet eine Grenze, die vor Überlastung schützt."),
    (
      .readerLost,
      """
      Das Leseprogramm ist an dieser Datei gescheitert: Es ist abgestürzt, hat zu lange \
      gebraucht oder zu viel Speicher belegt.
      """
    ),
  ])
  func `each reason has its sentence`(reason: ReadFailure.Reason, sentence: String) {
    let note = ErrorNote.text(for: SampleVouchers.failed(reason))
    #expect(note.contains("Was ist passiert?\n  \(sentence)\n"))
    #expect(!reason.explanation.remedy.german.isEmpty)
    #expect(!reason.explanation.remedy.english.isEmpty)
  }

  @Test func `the line of the mistake is told`() {
    let note = ErrorNote.text(
      for: SampleVouchers.failed(.notWellFormed, detail: "Opening tag mismatch", line: 17))
    #expect(note.contains("  Technische Angabe: Opening tag mismatch (Zeile 17)\n"))
  }

  @Test func `a name or a detail can't forge lines of the note`() {
    let note = ErrorNote.text(
      for: SampleVouchers.failed(
        detail: "a\nWas ist zu tun?\n  Überweisen", name: "x.pdf\r\n  Kanal: y\u{1B}[31m"))
    #expect(note.contains("Technische Angabe: a Was ist zu tun?   Überweisen\n"))
    #expect(note.contains("x.pdf   Kanal: y [31m\n"))
  }

  @Test func `nothing of a sensitive document is told`() {
    let note = ErrorNote.text(
      for: SampleVouchers.failed(
        detail: "Kündigung", name: "Kündigung Müller.pdf", isSensitive: true))
    #expect(!note.contains("ndigung"))
    #expect(note.contains("  Name:     vertraulich\n"))
    #expect(note.contains("  Original: archive-restricted/2026/10/B26-0000124\n"))
  }
}
