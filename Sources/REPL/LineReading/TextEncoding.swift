import CLibEdit

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What the locale says about characters on the terminal.
package enum TextEncoding: Equatable, Sendable {
    case utf8
    case ascii

    /// Takes the user's characters over into the C library, which libedit asks for widths.
    ///
    /// Only characters: with the user's number format `strtod` would read "0,5".
    package static func adoptLocale() { setlocale(LC_CTYPE, "") }

    package static var current: TextEncoding {
        guard let codeset = nl_langinfo(nl_item(CODESET)) else { return .ascii }
        return String(cString: codeset) == "UTF-8" ? .utf8 : .ascii
    }
}
