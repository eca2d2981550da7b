/// `import`: the program's own files, then the modules that are ours.
extension Interpreter {
    private static var tables: [[String: @Sendable (Interpreter) -> ModuleObject]] {
        [StandardModules.builders, NumPyModule.builders, NotationModules.builders]
    }

    /// Every module that can be imported.
    package static var importable: [String] { (tables.flatMap { $0.keys } + WrittenModules.texts.keys).sorted() }

    func importModule(_ name: String) throws -> ModuleObject {
        if let module = modules[name] { return module }
        // Longer than any path: taken apart dot by dot it would keep us for ever.
        if name.utf8.count > 4096, let dot = name.firstIndex(of: ".") {
            _ = try importModule(String(name[..<dot]))
            throw missingModule("No module named '\(name)'", named: name)
        }
        // A module inside of one that is ours: no file of the program's own can be there.
        if let dot = name.lastIndex(of: "."), let text = WrittenModules.texts[name], modules[String(name[..<dot])]?.file?.path == nil {
            return try run(name, writtenAs: text)
        }
        if let module = try fileModule(name) { return module }
        for table in Interpreter.tables {
            guard let build = table[name] else { continue }
            let module = build(self)
            try NotationClasses.all[name]?.load(into: module, self)
            WrittenModules.complete(module)
            modules[name] = module
            return module
        }
        if let text = WrittenModules.texts[name] { return try run(name, writtenAs: text) }
        if let module = RefusedModules.module(name) {
            modules[name] = module
            return module
        }
        if let module = try fileModule(name, mayBeFolder: true) { return module }
        // `import math.pi`: what stands before the dot is a module and holds no others.
        if let dot = name.lastIndex(of: "."), case let parent = String(name[..<dot]) {
            let module = try importModule(parent)
            let message = "No module named '\(name)'"
            let isPackage = RefusedModules.isPackage(parent) || Interpreter.importable.contains { $0.hasPrefix(parent + ".") }
            throw missingModule(isPackage ? message : message + "; '\(parent)' is not a package", named: name,
                                advice: module.members[String(name[dot...].dropFirst())] == nil ? nil : "import \(parent), then write \(name)")
        }
        let advice = Interpreter.foreign[name] ?? closedFolder.map { "'\($0)' is outside of what lstm-repl lets programs use" }
            ?? closest(to: name, among: Interpreter.importable).map { "Did you mean '\($0)'?" }
        throw missingModule("No module named '\(name)'", named: name, advice: advice)
    }

    func missingModule(_ message: String, named name: String, advice: String? = nil) -> Raised {
        let raised = Raised(.moduleNotFoundError, message, advice: advice)
        raised.exception.attributes["name"] = .string(name)
        return raised
    }

    /// What courses import and the cell language answers otherwise.
    private static let foreign = [
        "requests": "lstm-repl has no network; files in the working folder can be read",
        "cPickle": "import pickle",
        "pandas": "np.loadtxt and np.genfromtxt read tables", "h5py": "np.load and np.savez keep arrays in files",
        "scipy": "SciPy is not here: numpy is", "sklearn": "scikit-learn is not here: numpy is", "nltk": "text.split() and re cut a text into words",
        "IPython": "print shows values", "PIL": "np.load reads arrays", "cv2": "np.load reads arrays", "imageio": "np.load reads arrays",
        "numba": "functions run without it", "cupy": "numpy computes on the processor", "jax": "numpy is here, without its gradients",
        "pylab": "`import matplotlib.pyplot as plt` draws in the terminal",
        "seaborn": "Seaborn is not here: `import matplotlib.pyplot as plt` draws in the terminal",
        "mpl_toolkits": "three-dimensional plots are not here: plt.imshow shows a matrix",
        "torch": "PyTorch is not here: `import nndl` has its layout (T, N, D) and packed weights, in NumPy",
        "tensorflow": "TensorFlow is not here: `import coursera` has the LSTM of the same sheet, in NumPy",
        "keras": "Keras is not here: `import coursera` has the LSTM of the same sheet, in NumPy",
    ]

    func importName(_ name: String, from module: ModuleObject) throws -> Value {
        if let instead = module.refusesAll {
            if let submodule = RefusedModules.module(module.name + "." + name) { return .object(submodule) }
            if RefusedModules.removed[module.name]?.contains(name) == true {
                throw Raised(.importError, "cannot import name '\(name)' from '\(module.name)'")
            }
            return .object(RefusedName("\(module.name).\(name)", instead: instead))
        }
        if module.members[name] == nil, let instead = module.refused[name] { return .object(RefusedName("\(module.name).\(name)", instead: instead)) }
        if let value = try module.attribute(name, self) { return value }
        if let file = module.file { return try importName(name, from: module, file) }
        if let submodule = try? importModule(module.name + "." + name) { return .object(submodule) }
        let guess = closest(to: name, among: module.order).map { "Did you mean '\($0)'?" }
        throw Raised(.importError, "cannot import name '\(name)' from '\(module.name)'", advice: module.missing(name) ?? guess)
    }

    private func importName(_ name: String, from module: ModuleObject, _ file: ModuleFile) throws -> Value {
        if file.folder != nil {
            do { return .object(try importModule(module.name + "." + name)) } catch let error as Raised {
                // Only that there is no such file means a name that is missing; what went wrong in the file is told.
                guard case .string(let missing)? = error.exception.attributes["name"], missing.text == module.name + "." + name else { throw error }
            }
        }
        let what = file.isRunning ? "partially initialized module '\(module.name)' (most likely due to a circular import)" : "'\(module.name)'"
        let raised = Raised(.importError, "cannot import name '\(name)' from \(what) (\(file.path ?? "unknown location"))")
        raised.exception.attributes = ["name": .string(module.name)]
        if !file.isRunning { raised.advice = closest(to: name, among: module.order).map { "Did you mean '\($0)'?" } }
        throw raised
    }

    /// `from module import *`: what `__all__` names, or every name without an underscore.
    func importEverything(from module: ModuleObject, into namespace: Namespace) throws {
        guard let all = module.file == nil ? nil : try module.attribute("__all__", self) else {
            for name in module.attributeNames { namespace[name] = try module.attribute(name, self) }
            return
        }
        for item in try elements(of: all) {
            guard case .string(let name) = item else {
                throw Raised(.typeError, "Item in \(module.name).__all__ must be str, not \(item.typeName)")
            }
            if module.file?.folder != nil, module.members[name.text] == nil { _ = try? importModule(module.name + "." + name.text) }
            namespace[name.text] = try attribute(name.text, of: .object(module))
        }
    }
}
