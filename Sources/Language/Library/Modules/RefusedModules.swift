/// Modules of Python's own library that are not here. Programs import many of them and never use them, so importing one is no error,
/// and neither is `from enum import Enum`; using any name of it is, and says what to use instead or why.
enum RefusedModules {
    private static let processes = "lstm-repl starts no other programs and threads"
    private static let network = "lstm-repl has no network; files in the working folder can be read"

    private static let instead: [String: String] = [
        "shelve": "pickle keeps values in files",
        "marshal": "json keeps values in files", "gzip": "unpack the file first", "zipfile": "unpack the file first", "tarfile": "unpack the file first",
        "bz2": "unpack the file first", "zlib": "", "struct": "np.load reads arrays",
        "glob": "os.listdir is there", "shutil": "lstm-repl copies and deletes no files",
        "tempfile": "open() writes in the working folder", "subprocess": processes, "multiprocessing": processes, "threading": processes, "concurrent": processes,
        "asyncio": processes, "signal": processes, "queue": "collections.deque is there", "socket": network, "urllib": network, "http": network, "ssl": network,
        "smtplib": network, "platform": "", "doctest": "assert is there",
        "cProfile": "time.perf_counter is there", "inspect": "", "importlib": "", "ctypes": "", "gc": "", "weakref": "", "dis": "", "ast": "", "code": "",
        "getopt": "sys.argv is there", "configparser": "json is there", "fractions": "", "decimal": "", 
        "cmath": "", "numbers": "", "array": "np.array is there", "hashlib": "", "secrets": "random is there",
        "uuid": "", "base64": "", "sqlite3": "", "xml": "", "html": "", "email": "", "calendar": "datetime is there", "locale": "", "difflib": "",
        "types": "", "tkinter": "lstm-repl has no windows", "turtle": "lstm-repl has no windows",
        "pdb": "print the values", "optparse": "argparse is there", "unicodedata": "", "profile": "time.perf_counter is there", "pstats": "",
        "tracemalloc": "", "resource": "", "fnmatch": "", "shlex": "", "cmd": "", "keyword": "", "reprlib": "", "binascii": "", "lzma": "unpack the file first",
        "wave": "", "mimetypes": "",
        "curses": "", "readline": "", "getpass": "", "webbrowser": network, "atexit": "", "errno": "",
    ].merging(others.map { ($0, "") }) { words, _ in words }

    /// The rest of Python's library, of which there is no more to say.
    private static let others = """
        aifc asynchat asyncore audioop bdb binascii cgi cgitb chunk cmd codeop colorsys compileall contextvars copyreg crypt dbm distutils encodings
        ensurepip faulthandler fcntl filecmp fileinput fnmatch ftplib genericpath gettext graphlib grp hmac idlelib imaplib imghdr imp ipaddress
        keyword lib2to3 linecache lzma mailbox mailcap mimetypes mmap modulefinder netrc nis nntplib ntpath nturl2path opcode optparse ossaudiodev pdb
        pickletools pipes pkgutil plistlib poplib posix posixpath profile pstats pty pwd py_compile pyclbr pydoc pyexpat quopri reprlib resource
        rlcompleter runpy sched select selectors shlex site smtpd sndhdr socketserver spwd sre_compile sre_constants sre_parse stat stringprep sunau
        symtable sysconfig syslog tabnanny telnetlib termios token tokenize tomllib trace tracemalloc tty unicodedata uu venv wave wsgiref xdrlib
        xmlrpc zipapp zipimport zoneinfo
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    /// Modules inside of these that programs import by name.
    private static let submodules: [String: Set<String>] = [
        "urllib": ["request", "parse", "error"], "http": ["client", "server", "cookies"], "concurrent": ["futures"], 
        "multiprocessing": ["pool", "managers", "dummy", "shared_memory"], "xml": ["etree", "etree.ElementTree", "dom", "dom.minidom", "sax"],
        "importlib": ["util", "machinery", "resources", "metadata"], "email": ["mime", "mime.text", "mime.multipart"],
        "html": ["parser", "entities"], "tkinter": ["ttk", "filedialog", "messagebox"], "curses": ["ascii", "panel"], "ctypes": ["util"],
    ]

    /// Names that these had in Python 2: a program that tries them first goes on with `except ImportError`.
    static let removed: [String: Set<String>] = [
        "urllib": ["urlopen", "urlretrieve", "urlencode", "quote", "unquote", "quote_plus", "unquote_plus", "Request", "FancyURLopener", "URLopener"],
        "types": ["StringType", "ListType", "DictType", "IntType", "FloatType", "TupleType"],
    ]

    static func isPackage(_ name: String) -> Bool { submodules[name] != nil }

    static func module(_ name: String) -> ModuleObject? {
        let first = name.prefix { $0 != "." }, rest = name.dropFirst(first.count + 1)
        guard let words = instead[String(first)], rest.isEmpty || submodules[String(first)]?.contains(String(rest)) == true else { return nil }
        let module = ModuleObject(name)
        module.refusesAll = words
        return module
    }
}
