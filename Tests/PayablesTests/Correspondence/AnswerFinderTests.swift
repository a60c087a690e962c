import MasterData
import ReadResult
import TestSupport
import Testing

@testable import Payables

/// Which mails belong to which letter of the house (M2).
@Suite struct AnswerFinderTests {
  private let id = "b26-0000001.1@rohrpost.muster.example"
  private let desk: Desk

  init() throws {
    let supplier = MasterRecord(
      .suppliers,
      ["supplier_id": "K1", "name": "Hausmeister GmbH", "email": "post@hausmeister.example"])
    let desk = TaskOffice.desk()
    var voucher = try TaskOffice.voucher(DeskBooks.invoice("R-1", quantity: 2, price: 80))
    var settlement = MailSettlement(1, .sent)
    (settlement.messageID, settlement.address) = (id, "post@hausmeister.example")
    let matter = try #require(LetterMatter(voucher))
    voucher = TaskOffice.folded(
      voucher, [.mailOrdered(MailOrder(matter, number: 1)), .mailSettled(settlement)], desk)
    self.desk = Desk(
      books: BooksOfValues([voucher], [supplier]), policy: desk.policy, now: desk.now)
  }

  private func link(
    _ subject: String = "Re: Rückfrage", from: String = "post@hausmeister.example",
    references: [String] = [], change: (inout MailMarks) -> Void = { _ in }
  ) throws -> MailLink? {
    var mail = ReadResult.MailHead()
    mail.subject = subject
    mail.from = [from]
    mail.text = "Wir haben es geändert.\n\nAm 1. Dezember schrieb Muster:\n> Rückfrage"
    var marks = MailMarks()
    marks.references = references
    change(&marks)
    mail.marks = marks
    return try AnswerFinder(mail: mail, desk: desk).link()
  }

  @Test func `a mail that names a letter answers it, with what its writer wrote`() throws {
    let link = try #require(try link(references: ["other@x", id]))
    #expect(link.voucher.description == "B26-0000001")
    #expect(link.number == 1)
    #expect(link.kind == .answer)
    #expect(link.isFromSupplier)
    #expect(link.text == "Wir haben es geändert.")
  }

  @Test func `our reference in the subject is enough`() throws {
    let link = try #require(try link("AW: Rückfrage zu Ihrer Rechnung [B26-0000001]"))
    #expect(link.number == nil)
    #expect(try self.link("AW: Rückfrage zu B26-0000001") == nil)
    #expect(try self.link("AW: [B26-0000001-2 #ABCDEFGHIJKLMNOP1]") == nil)
    #expect(try self.link("AW: [B26-0000007]") == nil)
  }

  @Test(arguments: [
    "b26-0000001.2@rohrpost.muster.example", "b26-0000001.1@rohrpost.other.example",
  ])
  func `a message that never was is none of ours`(_ id: String) throws {
    #expect(try link(references: [id]) == nil)
  }

  @Test func `another domain, or a forged sender, is not the supplier`() throws {
    let stranger = try #require(try link(from: "post@anderswo.example", references: [id]))
    #expect(!stranger.isFromSupplier)
    let colleague = try #require(try link(from: "eva@hausmeister.example", references: [id]))
    #expect(colleague.isFromSupplier)
    let forged = try #require(
      try link(references: [id]) { $0.failedAuthentication = true })
    #expect(!forged.isFromSupplier)
  }

  @Test func `a machine's answer is noted as such, without its text`() throws {
    let link = try #require(try link(references: [id]) { $0.isAutoReply = true })
    #expect(link.kind == .automatic)
    #expect(link.text == nil)
  }

  @Test func `a letter that came back names its address`() throws {
    var undelivered = UndeliveredMail()
    (undelivered.messageID, undelivered.status) = (id, "5.1.1")
    let link = try #require(try link { $0.undelivered = undelivered })
    #expect(link.kind == .undeliverable)
    #expect(link.address == "post@hausmeister.example")
    undelivered.messageID = "b26-0000001.1@rohrpost.forged.example"
    #expect(try self.link { $0.undelivered = undelivered } == nil)
  }
}
