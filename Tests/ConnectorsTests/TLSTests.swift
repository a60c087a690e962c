import Payables
import SystemPackage
import TestSupport
import Testing

@testable import Connectors

/// With a real TLS server, by openssl.
@Suite(.enabled(if: TLSPage.isPossible, "needs Debian's openssl"))
struct TLSTests {
  private func visit(
    _ page: TLSPage, _ host: String, authorities: FilePath?
  ) async throws -> StepOutcome {
    let port = try #require(page.port)
    var definition = ConnectorDefinition(
      name: "a", base: "https://\(host):\(port)", events: [.posted],
      steps: [ConnectorStep(name: "get", method: .get, path: "/")])
    definition.transfer.authorities = authorities
    let delivery = ConnectorDelivery(definition, event: .posted, facts: [:], key: "1")
    let courier = ConnectorCourier(secrets: try ConnectorSecrets([:]))
    return await courier.advance(delivery, at: Timestamp(seconds: 0))
  }

  private func isConnectionTrouble(_ outcome: StepOutcome) -> Bool {
    if case .later(let trouble, _) = outcome { trouble.kind == .connection } else { false }
  }

  @Test func `a certificate of a known authority is taken`() async throws {
    let page = try TLSPage()
    guard case .finished = try await visit(page, "localhost", authorities: page.certificate) else {
      Issue.record("it was not taken")
      return
    }
  }

  @Test func `one of nobody, of another or for another name is not`() async throws {
    let (page, other) = (try TLSPage(), try TLSPage(name: "other.example"))
    let stranger = try await visit(page, "localhost", authorities: nil)
    #expect(isConnectionTrouble(stranger))
    #expect("\(stranger)".contains("self-signed certificate"))
    #expect(
      isConnectionTrouble(try await visit(page, "localhost", authorities: other.certificate)))
    #expect(
      isConnectionTrouble(try await visit(other, "localhost", authorities: other.certificate)))
    #expect(
      isConnectionTrouble(try await visit(page, "127.0.0.1", authorities: page.certificate)))
  }

  @Test func `what does not speak TLS is not spoken to`() async throws {
    let server = try StubServer { _ in StubAnswer(200) }
    let definition = ConnectorDefinition(
      name: "a", base: "https://127.0.0.1:\(server.port)", events: [.posted],
      steps: [ConnectorStep(name: "get", method: .get, path: "/")])
    let courier = ConnectorCourier(secrets: try ConnectorSecrets([:]))
    let delivery = ConnectorDelivery(definition, event: .posted, facts: [:], key: "1")
    #expect(
      isConnectionTrouble(await courier.advance(delivery, at: Timestamp(seconds: 0))))
    #expect(server.requests.isEmpty)
  }
}
