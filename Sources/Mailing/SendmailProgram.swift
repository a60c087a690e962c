import Clocks
internal import Subprocess
import SystemPackage

/// Hands a mail to a program that takes it as sendmail does: the message on its input, the envelope
/// in its arguments.
struct SendmailProgram {
  /// Bytes of what it says that are told.
  private static let outputMax = 4096
  /// A program that takes longer is ended.
  private static let patience = Duration.seconds(120)
  /// Exit statuses of sysexits.h for a recipient or a host that there never will be.
  private static let refusals: Set<Int32> = [67, 68]

  private let program: FilePath

  init(_ program: FilePath) { self.program = program }

  func send(_ parcel: MailParcel) async throws(MailTrouble) {
    let program = program
    let trouble = await withTaskGroup(of: MailTrouble?.self) { group in
      group.addTask { await Self.run(program, parcel) }
      group.addTask {
        await AlarmClock.shared.sleep(for: Self.patience)
        return .later("\(program) did not end within \(Self.patience)")
      }
      let first = await group.next()
      group.cancelAll()
      return first ?? nil
    }
    if let trouble { throw trouble }
  }

  /// Nil where it took the mail.
  private static func run(_ program: FilePath, _ parcel: MailParcel) async -> MailTrouble? {
    // `-i`: a line with a single dot does not end the message.
    let arguments = Arguments(["-i", "-f", parcel.sender, "--", parcel.recipient])
    do {
      let result = try await Subprocess.run(
        .path(program), arguments: arguments, input: .array(parcel.bytes), output: .discarded,
        error: .string(limit: outputMax))
      guard case .exited(let status) = result.terminationStatus else {
        return .later("\(program) was ended by a signal")
      }
      if status == 0 { return nil }
      let said = result.standardError.split(whereSeparator: \.isNewline).last ?? ""
      let text = "\(program) ended with \(status): \(said)"
      return refusals.contains(status) ? .refused(text) : .later(text)
    } catch {
      return .later("\(program): \(error)")
    }
  }
}
