import Files
import SystemPackage
import TestSupport
import Testing

extension TestSpool {
  /// What must hold at the end of every campaign, when nothing is in hand any more: all that was
  /// put in is known exactly once, verify and account agree, nothing half-done lies about.
  func expectNothingLostOrDoubled(
    _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let list = try list()
    #expect(try known() == submitted, comment, sourceLocation: sourceLocation)
    let stuck = list.filter { ["received", "read"].contains($0.status) }.map(\.id)
    #expect(stuck == [], comment, sourceLocation: sourceLocation)
    for proof in ["verify", "account"] {
      let answer = try ask(proof)
      #expect(
        answer.code == 0, "\(comment.map { "\($0): " } ?? "")\(answer.output)\(answer.complaints)",
        sourceLocation: sourceLocation)
    }
    #expect(try leftovers() == [], comment, sourceLocation: sourceLocation)
  }

  /// What lies in `work/`, and files with the names of half-written ones elsewhere.
  func leftovers() throws -> [String] {
    let work = try FileOperations.names(in: path.appending("work")).map { "work/\($0.string)" }
    return try work
      + ["archive", "archive-restricted", "error", "output"].flatMap { try temporaries(below: $0) }
  }

  private func temporaries(below folder: String) throws -> [String] {
    try FileOperations.names(in: path.appending(folder)).flatMap { name -> [String] in
      let child = "\(folder)/\(name.string)"
      if name.string.hasPrefix(".") { return [child] }
      let isFolder = try FileStatus(of: path.appending(child)).kind == .directory
      return isFolder ? try temporaries(below: child) : []
    }
  }
}
