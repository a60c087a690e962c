import Configuration
import Files
import Mailing
import SystemPackage

extension MailTransport {
  /// Bytes of a file with a password.
  private static let passwordMax: Int64 = 4096

  /// The transport that the settings name; a password is read each time, so that a changed one
  /// needs no restart.
  init(_ settings: MailSettings) throws {
    switch settings.transport {
    case .maildir: self = .maildir(FilePath(settings.outbox))
    case .sendmail: self = .sendmail(FilePath(settings.sendmail))
    case .smtp:
      var server = SMTPServer(
        host: settings.smtpHost, port: settings.smtpPort, security: settings.smtpSecurity)
      server.user = settings.smtpUser
      server.password = try settings.smtpPasswordFile.flatMap { path in
        let bytes = try FileContents.read(FilePath(path), limit: Self.passwordMax)
        return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).first.map(
          String.init)
      }
      server.authorities = settings.smtpAuthorities
      self = .smtp(server)
    }
  }
}
