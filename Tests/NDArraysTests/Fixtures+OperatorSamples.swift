// Recorded by record.py with NumPy 2.4.6; do not edit.
extension Fixtures {
    static let operatorSamples = #"""
        Lbool|bool;4;1 0 1 0
        Luint8|uint8;4;7 0 200 3
        Lint32|int32;4;-7 0 5 3
        Luint32|uint32;4;7 0 200 3
        Lint64|int64;4;-7 0 5 3
        Lfloat32|float32;4;c01e000000000000 0 4002000000000000 7ff0000000000000
        Lfloat64|float64;4;c01e000000000000 0 4002000000000000 7ff0000000000000
        Rbool|bool;4;1 1 0 0
        Ruint8|uint8;4;3 0 2 250
        Rint32|int32;4;3 -2 0 5
        Ruint32|uint32;4;3 0 2 250
        Rint64|int64;4;3 -2 0 5
        Rfloat32|float32;4;4000000000000000 0 c00c000000000000 7ff8000000000000
        Rfloat64|float64;4;4000000000000000 0 c00c000000000000 7ff8000000000000
        """#
}
