import Foundation
import Hashing
import Signing
import SystemPackage
import TestSupport
import Testing

@Suite struct SigningKeyTests {
  /// Test 1 of RFC 8032, 7.1.
  @Test func `a seed gives the key and the signature of the norm`() throws {
    let seed = try bytes("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
    let key = try #require(SigningKey(seed: seed))
    #expect(
      try key.verifyingKey.bytes
        == bytes("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"))
    #expect(
      try key.signature(of: [])
        == bytes(
          "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e3970"
            + "1cf9b46bd25bf5f0595bbe24655141438e7a100b"))
  }

  @Test func `a signature counts for its message and its key only`() throws {
    var random = SeededGenerator(seed: 1)
    let (key, other) = (SigningKey(using: &random), SigningKey(using: &random))
    let message = Array("Prüfsiegel".utf8)
    let signature = key.signature(of: message)
    #expect(key.verifyingKey.verifies(signature, of: message))
    #expect(!other.verifyingKey.verifies(signature, of: message))
    #expect(!key.verifyingKey.verifies(signature, of: message + [0]))
    for bit in 0..<signature.count * 8 {
      var changed = signature
      changed[bit / 8] ^= 1 << (bit % 8)
      #expect(!key.verifyingKey.verifies(changed, of: message))
    }
    #expect(!key.verifyingKey.verifies(Array(signature.dropLast()), of: message))
  }

  @Test func `keys are read as they were written`() throws {
    var random = SeededGenerator(seed: 2)
    let key = SigningKey(using: &random)
    #expect(SigningKey(pem: key.pem)?.verifyingKey == key.verifyingKey)
    #expect(VerifyingKey(pem: key.verifyingKey.pem) == key.verifyingKey)
    #expect(VerifyingKey(pem: key.pem) == nil)
    #expect(SigningKey(pem: key.verifyingKey.pem) == nil)
    #expect(SigningKey(pem: "") == nil)
    #expect(SigningKey(seed: [1]) == nil)
  }

  /// Any auditor has this program.
  @Test func `openssl checks a signature with the public key alone`() throws {
    var random = SeededGenerator(seed: 3)
    let key = SigningKey(using: &random)
    let folder = try TemporaryFolder()
    let message = Data("number 1\n".utf8)
    func file(_ name: String, _ data: Data) throws -> String {
      let url = URL(filePath: folder.path.appending(name).string)
      try data.write(to: url)
      return url.path
    }
    let arguments = [
      "pkeyutl", "-verify", "-rawin", "-pubin", "-inkey",
      try file("key.pem", Data(key.verifyingKey.pem.utf8)), "-sigfile",
      try file("signature", Data(key.signature(of: Array(message)))), "-in",
      try file("message", message),
    ]
    let openssl = Process()
    openssl.executableURL = URL(filePath: "/usr/bin/openssl")
    openssl.arguments = arguments
    openssl.standardOutput = Pipe()
    try openssl.run()
    openssl.waitUntilExit()
    #expect(openssl.terminationStatus == 0)
  }

  private func bytes(_ text: String) throws -> [UInt8] {
    try stride(from: 0, to: text.utf8.count, by: 2).map { index in
      let start = text.index(text.startIndex, offsetBy: index)
      return try #require(UInt8(text[start..<text.index(start, offsetBy: 2)], radix: 16))
    }
  }
}
