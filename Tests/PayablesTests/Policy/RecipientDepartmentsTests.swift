import Testing

@testable import Payables

struct RecipientDepartmentsTests {
  private let departments = RecipientDepartments(
    [
      ("*@firma.example", "Poststelle"), ("@technik.firma.example", "Technik"),
      ("rechnung@", "Buchhaltung"), ("rechnung@bau.example", "Bau"),
    ].compactMap { pattern, department in
      AddressPattern(pattern).map { RecipientDepartments.Row($0, department) }
    })

  @Test(arguments: [
    (["rechnung@bau.example"], "Bau"),
    (["rechnung@technik.firma.example"], "Buchhaltung"),
    (["x@technik.firma.example"], "Technik"),
    (["x@firma.example"], "Poststelle"),
    (["x@firma.example", "RECHNUNG@bau.example"], "Bau"),
  ])
  func `the pattern that says most decides`(recipients: [String], department: String) {
    #expect(departments.department(for: recipients) == department)
  }

  @Test(arguments: [[], ["x@fremd.example"]])
  func `nobody known has no department`(recipients: [String]) {
    #expect(departments.department(for: recipients) == nil)
  }
}
