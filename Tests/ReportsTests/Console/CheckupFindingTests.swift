import InvoiceRules
import Testing

@testable import Reports

@Suite struct CheckupFindingTests {
  private static let bad = CheckupFinding(
    "disk", Wording("Platz", "Disk"), .bad,
    Wording("12 MiB frei: die Annahme hält an", "12 MiB free: intake has stopped"),
    advice: Wording(
      "Vergrößern Sie das Dateisystem, oder lassen Sie Abgelaufenes löschen.",
      "Enlarge the file system, or have what has expired erased."))

  @Test func `what to do stands below what was found, broken between words`() {
    let lines = Self.bad.lines(in: .german, columns: 60).map { $0.text(.plain) }
    #expect(
      lines == [
        " ✗ Platz             12 MiB frei: die Annahme hält an",
        "                     → Vergrößern Sie das Dateisystem, oder",
        "                     lassen Sie Abgelaufenes löschen.",
      ])
  }

  @Test(arguments: CheckupFinding.State.allCases)
  func `every state has a sign of its own`(state: CheckupFinding.State) {
    let finding = CheckupFinding("a", Wording("A", "A"), state, Wording("b", "b"))
    let line = finding.lines(in: .english, columns: 80)[0].text(.plain)
    #expect(!line.hasPrefix(" ?") && line.hasSuffix("A                 b"))
  }

  @Test func `programs get an object`() {
    #expect(
      Self.bad.json(in: .english) == #"{"check":"disk","state":"bad","#
        + #""found":"12 MiB free: intake has stopped","#
        + #""advice":"Enlarge the file system, or have what has expired erased."}"#)
  }
}
