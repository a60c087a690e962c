import Files
import Glibc
import SystemPackage

extension MailTransport {
  /// Looks whether mails would be taken, without handing one over, and says where they go.
  package func probe() throws(MailTrouble) -> String {
    switch self {
    case .maildir(let folder):
      // What is missing is made with the first mail, where that may be done.
      var place = folder
      while let parent = place.parent, access(place.string, F_OK) != 0 { place = parent }
      guard access(place.string, W_OK | X_OK) == 0 else {
        throw .later("\(place) can't be written")
      }
      return "Maildir \(folder)"
    case .sendmail(let program):
      guard access(program.string, X_OK) == 0 else { throw .later("\(program) can't be run") }
      return program.string
    case .smtp(let server):
      try SMTPDelivery(server).probe()
      return "\(server.host):\(server.port) (\(server.security.rawValue))"
    }
  }
}
