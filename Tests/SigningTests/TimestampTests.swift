import Foundation
import Hashing
import Signing
import TestSupport
import Testing

/// Against openssl's own authority.
@Suite struct TimestampTests {
  let authority: TestStampAuthority
  let digest = SHA256Digest(of: "Siegel 1".utf8)

  init() throws { authority = try TestStampAuthority() }

  private func reply(_ query: TimestampQuery) throws -> TimestampReply {
    TimestampReply(bytes: try authority.stamp(query.bytes))
  }

  @Test func `a stamp says when the hash was there`() throws {
    let query = TimestampQuery(for: digest, nonce: .max)
    let reply = try reply(query)
    let seconds = try reply.check(
      digest, query: query, authorities: authority.certificates)
    #expect(abs(Double(seconds) - Date().timeIntervalSince1970) < 120)
    #expect(try reply.check(digest) == seconds)
  }

  @Test func `a stamp of something else is none`() throws {
    let query = TimestampQuery(for: digest, nonce: 1)
    let reply = try reply(query)
    #expect(throws: TimestampReply.Fault.otherHash) {
      try reply.check(SHA256Digest(of: "Siegel 2".utf8))
    }
    #expect(throws: TimestampReply.Fault.otherQuery) {
      try reply.check(digest, query: TimestampQuery(for: digest, nonce: 2))
    }
  }

  @Test func `a byte that is another is found`() throws {
    let query = TimestampQuery(for: digest, nonce: 3)
    let bytes = try reply(query).bytes
    // Without the certificates that are sent along, which the signature does not cover.
    for index in stride(from: 0, to: bytes.count, by: 37) {
      var changed = bytes
      changed[index] ^= 0x10
      let seconds = try? TimestampReply(bytes: changed).check(
        digest, query: query, authorities: authority.certificates)
      let isTime = try? TimestampReply(bytes: bytes).check(digest)
      #expect(seconds == nil || seconds == isTime)
    }
    #expect(throws: TimestampReply.Fault.unreadable) {
      try TimestampReply(bytes: bytes + [0]).check(digest)
    }
    #expect(throws: TimestampReply.Fault.unreadable) { try TimestampReply(bytes: []).check(digest) }
  }

  @Test func `the stamp of another authority is not trusted`() throws {
    let other = try TestStampAuthority()
    let query = TimestampQuery(for: digest, nonce: 4)
    let reply = try reply(query)
    #expect {
      try reply.check(digest, query: query, authorities: other.certificates)
    } throws: { error in
      guard case TimestampReply.Fault.untrusted? = error as? TimestampReply.Fault else {
        return false
      }
      return true
    }
  }
}
