import Files
import Foundation
import Hashing
import Seals
import Signing
import SystemPackage
import TestSupport
import Testing

/// Attacks on what proves the archive: the chronicle and the seals.
extension Tampering {
  // MARK: - Chronicle

  static let chronicle =
    [#"{"seq":"#, #"{"after":"#, #"{"mark":"#].flatMap { kind in
      [
        Tampering("a byte changed in a line \(kind)") { spool in
          try lines(of: spool, kind) { lines, index in
            var bytes = Array(lines[index].utf8)
            bytes[bytes.count / 2] ^= 1
            lines[index] = String(decoding: bytes, as: UTF8.self)
          }
        },
        Tampering("a line \(kind) removed") { spool in
          try lines(of: spool, kind) { lines, index in lines.remove(at: index) }
        },
        Tampering("a line \(kind) doubled") { spool in
          try lines(of: spool, kind) { lines, index in lines.insert(lines[index], at: index) }
        },
        Tampering("a line \(kind) moved") { spool in
          try lines(of: spool, kind) { lines, index in lines.swapAt(index, index - 1) }
        },
      ]
    } + [
      Tampering("the chronicle cut off") { spool in
        try lines(of: spool, #"{"mark":"#) { lines, index in lines.removeSubrange(index...) }
      },
      Tampering("a line added to the chronicle") { spool in
        try lines(of: spool, #"{"after":"#) { lines, _ in lines.append(#"{"after":0}"#) }
      },
      Tampering("the chronicle removed") { spool in
        let path = try spool.keptFile("/chronicle/")
        try FileOperations.removeFile(spool.path.appending(path))
        return "archive-restricted/chronicle"
      },
      Tampering("a file added to the chronicle") { spool in
        let path = "archive-restricted/chronicle/mehr.txt"
        try FileContents.write([1], to: spool.path.appending(path))
        return "\(path): hinzugefügt"
      },
      Tampering("a row of the outbox changed") { spool in
        try spool.sql("UPDATE outbox SET state = 'pending' WHERE id = 3")
        return "Zeile outbox 3: nicht wie in der Chronik"
      },
      Tampering("a claim removed") { spool in
        try spool.sql("DELETE FROM claim WHERE voucher = 'B26-0000003'")
        return "Zeile claim "
      },
      Tampering("a trigger removed") { spool in
        try spool.sql("CREATE TABLE mine (id INTEGER PRIMARY KEY); INSERT INTO mine VALUES (1)")
        return "trigger journal_is_never_changed: fehlt"
      },
    ]

  /// Changes the lines of the chronicle, at the second one of a kind.
  private static func lines(
    of spool: TestSpool, _ kind: String, _ change: (inout [String], Int) -> Void
  ) throws -> String {
    let path = try spool.keptFile("/chronicle/")
    let text = String(
      decoding: try FileContents.read(spool.path.appending(path)), as: UTF8.self)
    var lines = text.split(separator: "\n").map(String.init)
    let index = try #require(lines.indices.filter { lines[$0].hasPrefix(kind) }.dropFirst().first)
    change(&lines, index)
    try FileContents.overwrite(
      spool.path.appending(path), with: Array((lines.joined(separator: "\n") + "\n").utf8))
    return "archive-restricted/chronicle"
  }

  // MARK: - Seals

  static let seals =
    [".seal", ".manifests", ".pem"].flatMap { ending in
      [
        Tampering("a byte changed in a \(ending)") { spool in
          try seal(of: spool, ending) { bytes in bytes[bytes.count / 2] ^= 1 }
        },
        Tampering("a byte cut from a \(ending)") { spool in
          try seal(of: spool, ending) { bytes in bytes.removeLast() }
        },
        Tampering("a \(ending) removed") { spool in
          let path = try spool.keptFile(ending)
          try FileOperations.removeFile(spool.path.appending(path))
          return ending == ".seal" ? "Siegel 1: fehlt" : path.replacing(".manifests", with: "")
        },
      ]
    } + [
      Tampering("a line of the sealed manifests moved") { spool in
        try seal(of: spool, ".manifests") { bytes in
          var lines = bytes.split(separator: UInt8(ascii: "\n"))
          lines.swapAt(0, 1)
          bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")])) + [UInt8(ascii: "\n")]
        }
      },
      Tampering("a seal that somebody else signed") { spool in
        try forge(spool) { _ in }
      },
      Tampering("a seal over another journal") { spool in
        try forge(spool) { $0.journal.hash = SHA256Digest(of: [1]) }
      },
      Tampering("a file added beside the years of seals") { spool in
        let path = "archive/seals/mehr.txt"
        try FileContents.write([1], to: spool.path.appending(path))
        return "\(path): hinzugefügt"
      },
      Tampering("a file added to the seals") { spool in
        let path = "archive/seals/2026/000009-2026-01-01.seal.txt"
        try FileOperations.makeDirectory(spool.path.appending("archive/seals/2026"))
        try FileContents.write([1], to: spool.path.appending(path))
        return "\(path): hinzugefügt"
      },
    ]

  private static func seal(
    of spool: TestSpool, _ ending: String, _ change: (inout [UInt8]) -> Void
  ) throws -> String {
    let path = try spool.keptFile(ending)
    var bytes = try FileContents.read(spool.path.appending(path))
    change(&bytes)
    try FileOperations.removeFile(spool.path.appending(path))
    try FileContents.write(bytes, to: spool.path.appending(path))
    return ending == ".pem" ? path : "archive/seals/2026/000001"
  }

  /// Signs what the first seal says, or something else, with a key of its own.
  private static func forge(
    _ spool: TestSpool, _ change: (inout Seal.Contents) -> Void
  ) throws -> String {
    var random = SystemRandomNumberGenerator()
    let key = SigningKey(using: &random)
    return try seal(of: spool, ".seal") { bytes in
      guard let seal = Seal(text: String(decoding: bytes, as: UTF8.self)) else { return }
      var contents = seal.contents
      change(&contents)
      bytes = Array(Seal(contents, by: key).text.utf8)
    }.replacing("archive/seals/2026/000001", with: "Siegel 1: nicht das, welches das Journal kennt")
  }
}
