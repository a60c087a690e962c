import Files
import SystemPackage
import TestSupport
import Testing

@testable import Mailing

@Suite("Outgoing mails as files")
struct MaildirOutboxTests {
  let folder = FilePath("/tmp")

  @Test func `x`() async throws {}
}
