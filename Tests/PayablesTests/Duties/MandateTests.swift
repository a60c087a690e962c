import InvoiceRules
import MasterData
import TestSupport
import Testing

@testable import Payables

/// Who may do by command what no task asks for.
struct MandateTests {
  private let books = TaskOffice.desk().books

  @Test func `people with one of the roles may`() throws {
    #expect(try Mandate.posting.refusal(of: "paul", books) == nil)
    #expect(try Mandate.letter.refusal(of: "petra", books) == nil)
    let refused = try #require(try Mandate.posting.refusal(of: "petra", books))
    #expect(refused.german == "PETRA hat keine der Rollen ap, controlling, die das dürfen.")
    #expect(refused.english == "PETRA has none of the roles ap, controlling that may do it.")
  }

  @Test(arguments: ["niemand", "leon", ""])
  func `who is no active user may nothing`(user: String) throws {
    for mandate in [Mandate.anyUser, .scan, .complaint, .paper] {
      let refused = try #require(try mandate.refusal(of: user, books))
      #expect(refused == DecisionRefusal.unknownUser(user).text)
    }
  }

  @Test func `without any users what needs no second person is open`() throws {
    let empty = TaskOffice.desk([]).books
    for mandate in [Mandate.scan, .complaint] {
      #expect(try mandate.refusal(of: "root", empty) == nil)
    }
    for mandate in [Mandate.anyUser, .posting, .payment, .paper, .supplierChange, .letter] {
      #expect(try mandate.refusal(of: "root", empty) != nil)
    }
  }
}
