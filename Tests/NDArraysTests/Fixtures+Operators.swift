// Recorded by record.py with NumPy 2.4.6; do not edit.
extension Fixtures {
    static let operators = #"""
        add|Lbool|Rbool|flags=;bool;4;1 1 1 0
        add|Lbool|Ruint8|flags=;uint8;4;4 0 3 250
        add|Lbool|Rint32|flags=;int32;4;4 -2 1 5
        add|Lbool|Ruint32|flags=;uint32;4;4 0 3 250
        add|Lbool|Rint64|flags=;int64;4;4 -2 1 5
        add|Lbool|Rfloat32|flags=;float32;4;4008000000000000 0 c004000000000000 7ff8000000000000
        add|Lbool|Rfloat64|flags=;float64;4;4008000000000000 0 c004000000000000 7ff8000000000000
        add|Lbool|I2|flags=;int64;4;3 2 3 2
        add|I2|Lbool|flags=;int64;4;3 2 3 2
        add|Lbool|I300|flags=;int64;4;301 300 301 300
        add|I300|Lbool|flags=;int64;4;301 300 301 300
        add|Lbool|I-1|flags=;int64;4;0 -1 0 -1
        add|I-1|Lbool|flags=;int64;4;0 -1 0 -1
        add|Lbool|F2.5|flags=;float64;4;400c000000000000 4004000000000000 400c000000000000 4004000000000000
        add|F2.5|Lbool|flags=;float64;4;400c000000000000 4004000000000000 400c000000000000 4004000000000000
        add|Lbool|BTrue|flags=;bool;4;1 1 1 1
        add|BTrue|Lbool|flags=;bool;4;1 1 1 1
        add|Lbool|I0|flags=;int64;4;1 0 1 0
        add|I0|Lbool|flags=;int64;4;1 0 1 0
        add|Luint8|Rbool|flags=;uint8;4;8 1 200 3
        add|Luint8|Ruint8|flags=;uint8;4;10 0 202 253
        add|Luint8|Rint32|flags=;int32;4;10 -2 200 8
        add|Luint8|Ruint32|flags=;uint32;4;10 0 202 253
        add|Luint8|Rint64|flags=;int64;4;10 -2 200 8
        add|Luint8|Rfloat32|flags=;float32;4;4022000000000000 0 4068900000000000 7ff8000000000000
        add|Luint8|Rfloat64|flags=;float64;4;4022000000000000 0 4068900000000000 7ff8000000000000
        add|Luint8|I2|flags=;uint8;4;9 2 202 5
        add|I2|Luint8|flags=;uint8;4;9 2 202 5
        add|Luint8|I300|error OverflowError Python integer 300 out of bounds for uint8
        add|I300|Luint8|error OverflowError Python integer 300 out of bounds for uint8
        add|Luint8|I-1|error OverflowError Python integer -1 out of bounds for uint8
        add|I-1|Luint8|error OverflowError Python integer -1 out of bounds for uint8
        add|Luint8|F2.5|flags=;float64;4;4023000000000000 4004000000000000 4069500000000000 4016000000000000
        add|F2.5|Luint8|flags=;float64;4;4023000000000000 4004000000000000 4069500000000000 4016000000000000
        add|Luint8|BTrue|flags=;uint8;4;8 1 201 4
        add|BTrue|Luint8|flags=;uint8;4;8 1 201 4
        add|Luint8|I0|flags=;uint8;4;7 0 200 3
        add|I0|Luint8|flags=;uint8;4;7 0 200 3
        add|Lint32|Rbool|flags=;int32;4;-6 1 5 3
        add|Lint32|Ruint8|flags=;int32;4;-4 0 7 253
        add|Lint32|Rint32|flags=;int32;4;-4 -2 5 8
        add|Lint32|Ruint32|flags=;int64;4;-4 0 7 253
        add|Lint32|Rint64|flags=;int64;4;-4 -2 5 8
        add|Lint32|Rfloat32|flags=;float64;4;c014000000000000 0 3ff8000000000000 7ff8000000000000
        add|Lint32|Rfloat64|flags=;float64;4;c014000000000000 0 3ff8000000000000 7ff8000000000000
        add|Lint32|I2|flags=;int32;4;-5 2 7 5
        add|I2|Lint32|flags=;int32;4;-5 2 7 5
        add|Lint32|I300|flags=;int32;4;293 300 305 303
        add|I300|Lint32|flags=;int32;4;293 300 305 303
        add|Lint32|I-1|flags=;int32;4;-8 -1 4 2
        add|I-1|Lint32|flags=;int32;4;-8 -1 4 2
        add|Lint32|F2.5|flags=;float64;4;c012000000000000 4004000000000000 401e000000000000 4016000000000000
        add|F2.5|Lint32|flags=;float64;4;c012000000000000 4004000000000000 401e000000000000 4016000000000000
        add|Lint32|BTrue|flags=;int32;4;-6 1 6 4
        add|BTrue|Lint32|flags=;int32;4;-6 1 6 4
        add|Lint32|I0|flags=;int32;4;-7 0 5 3
        add|I0|Lint32|flags=;int32;4;-7 0 5 3
        add|Luint32|Rbool|flags=;uint32;4;8 1 200 3
        add|Luint32|Ruint8|flags=;uint32;4;10 0 202 253
        add|Luint32|Rint32|flags=;int64;4;10 -2 200 8
        add|Luint32|Ruint32|flags=;uint32;4;10 0 202 253
        add|Luint32|Rint64|flags=;int64;4;10 -2 200 8
        add|Luint32|Rfloat32|flags=;float64;4;4022000000000000 0 4068900000000000 7ff8000000000000
        add|Luint32|Rfloat64|flags=;float64;4;4022000000000000 0 4068900000000000 7ff8000000000000
        add|Luint32|I2|flags=;uint32;4;9 2 202 5
        add|I2|Luint32|flags=;uint32;4;9 2 202 5
        add|Luint32|I300|flags=;uint32;4;307 300 500 303
        add|I300|Luint32|flags=;uint32;4;307 300 500 303
        add|Luint32|I-1|error OverflowError Python integer -1 out of bounds for uint32
        add|I-1|Luint32|error OverflowError Python integer -1 out of bounds for uint32
        add|Luint32|F2.5|flags=;float64;4;4023000000000000 4004000000000000 4069500000000000 4016000000000000
        add|F2.5|Luint32|flags=;float64;4;4023000000000000 4004000000000000 4069500000000000 4016000000000000
        add|Luint32|BTrue|flags=;uint32;4;8 1 201 4
        add|BTrue|Luint32|flags=;uint32;4;8 1 201 4
        add|Luint32|I0|flags=;uint32;4;7 0 200 3
        add|I0|Luint32|flags=;uint32;4;7 0 200 3
        add|Lint64|Rbool|flags=;int64;4;-6 1 5 3
        add|Lint64|Ruint8|flags=;int64;4;-4 0 7 253
        add|Lint64|Rint32|flags=;int64;4;-4 -2 5 8
        add|Lint64|Ruint32|flags=;int64;4;-4 0 7 253
        add|Lint64|Rint64|flags=;int64;4;-4 -2 5 8
        add|Lint64|Rfloat32|flags=;float64;4;c014000000000000 0 3ff8000000000000 7ff8000000000000
        add|Lint64|Rfloat64|flags=;float64;4;c014000000000000 0 3ff8000000000000 7ff8000000000000
        add|Lint64|I2|flags=;int64;4;-5 2 7 5
        add|I2|Lint64|flags=;int64;4;-5 2 7 5
        add|Lint64|I300|flags=;int64;4;293 300 305 303
        add|I300|Lint64|flags=;int64;4;293 300 305 303
        add|Lint64|I-1|flags=;int64;4;-8 -1 4 2
        add|I-1|Lint64|flags=;int64;4;-8 -1 4 2
        add|Lint64|F2.5|flags=;float64;4;c012000000000000 4004000000000000 401e000000000000 4016000000000000
        add|F2.5|Lint64|flags=;float64;4;c012000000000000 4004000000000000 401e000000000000 4016000000000000
        add|Lint64|BTrue|flags=;int64;4;-6 1 6 4
        add|BTrue|Lint64|flags=;int64;4;-6 1 6 4
        add|Lint64|I0|flags=;int64;4;-7 0 5 3
        add|I0|Lint64|flags=;int64;4;-7 0 5 3
        add|Lfloat32|Rbool|flags=;float32;4;c01a000000000000 3ff0000000000000 4002000000000000 7ff0000000000000
        add|Lfloat32|Ruint8|flags=;float32;4;c012000000000000 0 4011000000000000 7ff0000000000000
        add|Lfloat32|Rint32|flags=;float64;4;c012000000000000 c000000000000000 4002000000000000 7ff0000000000000
        add|Lfloat32|Ruint32|flags=;float64;4;c012000000000000 0 4011000000000000 7ff0000000000000
        add|Lfloat32|Rint64|flags=;float64;4;c012000000000000 c000000000000000 4002000000000000 7ff0000000000000
        add|Lfloat32|Rfloat32|flags=;float32;4;c016000000000000 0 bff4000000000000 7ff8000000000000
        add|Lfloat32|Rfloat64|flags=;float64;4;c016000000000000 0 bff4000000000000 7ff8000000000000
        add|Lfloat32|I2|flags=;float32;4;c016000000000000 4000000000000000 4011000000000000 7ff0000000000000
        add|I2|Lfloat32|flags=;float32;4;c016000000000000 4000000000000000 4011000000000000 7ff0000000000000
        add|Lfloat32|I300|flags=;float32;4;4072480000000000 4072c00000000000 4072e40000000000 7ff0000000000000
        add|I300|Lfloat32|flags=;float32;4;4072480000000000 4072c00000000000 4072e40000000000 7ff0000000000000
        add|Lfloat32|I-1|flags=;float32;4;c021000000000000 bff0000000000000 3ff4000000000000 7ff0000000000000
        add|I-1|Lfloat32|flags=;float32;4;c021000000000000 bff0000000000000 3ff4000000000000 7ff0000000000000
        add|Lfloat32|F2.5|flags=;float32;4;c014000000000000 4004000000000000 4013000000000000 7ff0000000000000
        add|F2.5|Lfloat32|flags=;float32;4;c014000000000000 4004000000000000 4013000000000000 7ff0000000000000
        add|Lfloat32|BTrue|flags=;float32;4;c01a000000000000 3ff0000000000000 400a000000000000 7ff0000000000000
        add|BTrue|Lfloat32|flags=;float32;4;c01a000000000000 3ff0000000000000 400a000000000000 7ff0000000000000
        add|Lfloat32|I0|flags=;float32;4;c01e000000000000 0 4002000000000000 7ff0000000000000
        add|I0|Lfloat32|flags=;float32;4;c01e000000000000 0 4002000000000000 7ff0000000000000
        add|Lfloat64|Rbool|flags=;float64;4;c01a000000000000 3ff0000000000000 4002000000000000 7ff0000000000000
        add|Lfloat64|Ruint8|flags=;float64;4;c012000000000000 0 4011000000000000 7ff0000000000000
        add|Lfloat64|Rint32|flags=;float64;4;c012000000000000 c000000000000000 4002000000000000 7ff0000000000000
        add|Lfloat64|Ruint32|flags=;float64;4;c012000000000000 0 4011000000000000 7ff0000000000000
        add|Lfloat64|Rint64|flags=;float64;4;c012000000000000 c000000000000000 4002000000000000 7ff0000000000000
        add|Lfloat64|Rfloat32|flags=;float64;4;c016000000000000 0 bff4000000000000 7ff8000000000000
        add|Lfloat64|Rfloat64|flags=;float64;4;c016000000000000 0 bff4000000000000 7ff8000000000000
        add|Lfloat64|I2|flags=;float64;4;c016000000000000 4000000000000000 4011000000000000 7ff0000000000000
        add|I2|Lfloat64|flags=;float64;4;c016000000000000 4000000000000000 4011000000000000 7ff0000000000000
        add|Lfloat64|I300|flags=;float64;4;4072480000000000 4072c00000000000 4072e40000000000 7ff0000000000000
        add|I300|Lfloat64|flags=;float64;4;4072480000000000 4072c00000000000 4072e40000000000 7ff0000000000000
        add|Lfloat64|I-1|flags=;float64;4;c021000000000000 bff0000000000000 3ff4000000000000 7ff0000000000000
        add|I-1|Lfloat64|flags=;float64;4;c021000000000000 bff0000000000000 3ff4000000000000 7ff0000000000000
        add|Lfloat64|F2.5|flags=;float64;4;c014000000000000 4004000000000000 4013000000000000 7ff0000000000000
        add|F2.5|Lfloat64|flags=;float64;4;c014000000000000 4004000000000000 4013000000000000 7ff0000000000000
        add|Lfloat64|BTrue|flags=;float64;4;c01a000000000000 3ff0000000000000 400a000000000000 7ff0000000000000
        add|BTrue|Lfloat64|flags=;float64;4;c01a000000000000 3ff0000000000000 400a000000000000 7ff0000000000000
        add|Lfloat64|I0|flags=;float64;4;c01e000000000000 0 4002000000000000 7ff0000000000000
        add|I0|Lfloat64|flags=;float64;4;c01e000000000000 0 4002000000000000 7ff0000000000000
        subtract|Lbool|Rbool|error TypeError numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor function instead.
        subtract|Lbool|Ruint8|flags=;uint8;4;254 0 255 6
        subtract|Lbool|Rint32|flags=;int32;4;-2 2 1 -5
        subtract|Lbool|Ruint32|flags=;uint32;4;4294967294 0 4294967295 4294967046
        subtract|Lbool|Rint64|flags=;int64;4;-2 2 1 -5
        subtract|Lbool|Rfloat32|flags=;float32;4;bff0000000000000 0 4012000000000000 7ff8000000000000
        subtract|Lbool|Rfloat64|flags=;float64;4;bff0000000000000 0 4012000000000000 7ff8000000000000
        subtract|Lbool|I2|flags=;int64;4;-1 -2 -1 -2
        subtract|I2|Lbool|flags=;int64;4;1 2 1 2
        subtract|Lbool|I300|flags=;int64;4;-299 -300 -299 -300
        subtract|I300|Lbool|flags=;int64;4;299 300 299 300
        subtract|Lbool|I-1|flags=;int64;4;2 1 2 1
        subtract|I-1|Lbool|flags=;int64;4;-2 -1 -2 -1
        subtract|Lbool|F2.5|flags=;float64;4;bff8000000000000 c004000000000000 bff8000000000000 c004000000000000
        subtract|F2.5|Lbool|flags=;float64;4;3ff8000000000000 4004000000000000 3ff8000000000000 4004000000000000
        subtract|Lbool|BTrue|error TypeError numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor function instead.
        subtract|BTrue|Lbool|error TypeError numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor function instead.
        subtract|Lbool|I0|flags=;int64;4;1 0 1 0
        subtract|I0|Lbool|flags=;int64;4;-1 0 -1 0
        subtract|Luint8|Rbool|flags=;uint8;4;6 255 200 3
        subtract|Luint8|Ruint8|flags=;uint8;4;4 0 198 9
        subtract|Luint8|Rint32|flags=;int32;4;4 2 200 -2
        subtract|Luint8|Ruint32|flags=;uint32;4;4 0 198 4294967049
        subtract|Luint8|Rint64|flags=;int64;4;4 2 200 -2
        subtract|Luint8|Rfloat32|flags=;float32;4;4014000000000000 0 4069700000000000 7ff8000000000000
        subtract|Luint8|Rfloat64|flags=;float64;4;4014000000000000 0 4069700000000000 7ff8000000000000
        subtract|Luint8|I2|flags=;uint8;4;5 254 198 1
        subtract|I2|Luint8|flags=;uint8;4;251 2 58 255
        subtract|Luint8|I300|error OverflowError Python integer 300 out of bounds for uint8
        subtract|I300|Luint8|error OverflowError Python integer 300 out of bounds for uint8
        subtract|Luint8|I-1|error OverflowError Python integer -1 out of bounds for uint8
        subtract|I-1|Luint8|error OverflowError Python integer -1 out of bounds for uint8
        subtract|Luint8|F2.5|flags=;float64;4;4012000000000000 c004000000000000 4068b00000000000 3fe0000000000000
        subtract|F2.5|Luint8|flags=;float64;4;c012000000000000 4004000000000000 c068b00000000000 bfe0000000000000
        subtract|Luint8|BTrue|flags=;uint8;4;6 255 199 2
        subtract|BTrue|Luint8|flags=;uint8;4;250 1 57 254
        subtract|Luint8|I0|flags=;uint8;4;7 0 200 3
        subtract|I0|Luint8|flags=;uint8;4;249 0 56 253
        subtract|Lint32|Rbool|flags=;int32;4;-8 -1 5 3
        subtract|Lint32|Ruint8|flags=;int32;4;-10 0 3 -247
        subtract|Lint32|Rint32|flags=;int32;4;-10 2 5 -2
        subtract|Lint32|Ruint32|flags=;int64;4;-10 0 3 -247
        subtract|Lint32|Rint64|flags=;int64;4;-10 2 5 -2
        subtract|Lint32|Rfloat32|flags=;float64;4;c022000000000000 0 4021000000000000 7ff8000000000000
        subtract|Lint32|Rfloat64|flags=;float64;4;c022000000000000 0 4021000000000000 7ff8000000000000
        subtract|Lint32|I2|flags=;int32;4;-9 -2 3 1
        subtract|I2|Lint32|flags=;int32;4;9 2 -3 -1
        subtract|Lint32|I300|flags=;int32;4;-307 -300 -295 -297
        subtract|I300|Lint32|flags=;int32;4;307 300 295 297
        subtract|Lint32|I-1|flags=;int32;4;-6 1 6 4
        subtract|I-1|Lint32|flags=;int32;4;6 -1 -6 -4
        subtract|Lint32|F2.5|flags=;float64;4;c023000000000000 c004000000000000 4004000000000000 3fe0000000000000
        subtract|F2.5|Lint32|flags=;float64;4;4023000000000000 4004000000000000 c004000000000000 bfe0000000000000
        subtract|Lint32|BTrue|flags=;int32;4;-8 -1 4 2
        subtract|BTrue|Lint32|flags=;int32;4;8 1 -4 -2
        subtract|Lint32|I0|flags=;int32;4;-7 0 5 3
        subtract|I0|Lint32|flags=;int32;4;7 0 -5 -3
        subtract|Luint32|Rbool|flags=;uint32;4;6 4294967295 200 3
        subtract|Luint32|Ruint8|flags=;uint32;4;4 0 198 4294967049
        subtract|Luint32|Rint32|flags=;int64;4;4 2 200 -2
        subtract|Luint32|Ruint32|flags=;uint32;4;4 0 198 4294967049
        subtract|Luint32|Rint64|flags=;int64;4;4 2 200 -2
        subtract|Luint32|Rfloat32|flags=;float64;4;4014000000000000 0 4069700000000000 7ff8000000000000
        subtract|Luint32|Rfloat64|flags=;float64;4;4014000000000000 0 4069700000000000 7ff8000000000000
        subtract|Luint32|I2|flags=;uint32;4;5 4294967294 198 1
        subtract|I2|Luint32|flags=;uint32;4;4294967291 2 4294967098 4294967295
        subtract|Luint32|I300|flags=;uint32;4;4294967003 4294966996 4294967196 4294966999
        subtract|I300|Luint32|flags=;uint32;4;293 300 100 297
        subtract|Luint32|I-1|error OverflowError Python integer -1 out of bounds for uint32
        subtract|I-1|Luint32|error OverflowError Python integer -1 out of bounds for uint32
        subtract|Luint32|F2.5|flags=;float64;4;4012000000000000 c004000000000000 4068b00000000000 3fe0000000000000
        subtract|F2.5|Luint32|flags=;float64;4;c012000000000000 4004000000000000 c068b00000000000 bfe0000000000000
        subtract|Luint32|BTrue|flags=;uint32;4;6 4294967295 199 2
        subtract|BTrue|Luint32|flags=;uint32;4;4294967290 1 4294967097 4294967294
        subtract|Luint32|I0|flags=;uint32;4;7 0 200 3
        subtract|I0|Luint32|flags=;uint32;4;4294967289 0 4294967096 4294967293
        subtract|Lint64|Rbool|flags=;int64;4;-8 -1 5 3
        subtract|Lint64|Ruint8|flags=;int64;4;-10 0 3 -247
        subtract|Lint64|Rint32|flags=;int64;4;-10 2 5 -2
        subtract|Lint64|Ruint32|flags=;int64;4;-10 0 3 -247
        subtract|Lint64|Rint64|flags=;int64;4;-10 2 5 -2
        subtract|Lint64|Rfloat32|flags=;float64;4;c022000000000000 0 4021000000000000 7ff8000000000000
        subtract|Lint64|Rfloat64|flags=;float64;4;c022000000000000 0 4021000000000000 7ff8000000000000
        subtract|Lint64|I2|flags=;int64;4;-9 -2 3 1
        subtract|I2|Lint64|flags=;int64;4;9 2 -3 -1
        subtract|Lint64|I300|flags=;int64;4;-307 -300 -295 -297
        subtract|I300|Lint64|flags=;int64;4;307 300 295 297
        subtract|Lint64|I-1|flags=;int64;4;-6 1 6 4
        subtract|I-1|Lint64|flags=;int64;4;6 -1 -6 -4
        subtract|Lint64|F2.5|flags=;float64;4;c023000000000000 c004000000000000 4004000000000000 3fe0000000000000
        subtract|F2.5|Lint64|flags=;float64;4;4023000000000000 4004000000000000 c004000000000000 bfe0000000000000
        subtract|Lint64|BTrue|flags=;int64;4;-8 -1 4 2
        subtract|BTrue|Lint64|flags=;int64;4;8 1 -4 -2
        subtract|Lint64|I0|flags=;int64;4;-7 0 5 3
        subtract|I0|Lint64|flags=;int64;4;7 0 -5 -3
        subtract|Lfloat32|Rbool|flags=;float32;4;c021000000000000 bff0000000000000 4002000000000000 7ff0000000000000
        subtract|Lfloat32|Ruint8|flags=;float32;4;c025000000000000 0 3fd0000000000000 7ff0000000000000
        subtract|Lfloat32|Rint32|flags=;float64;4;c025000000000000 4000000000000000 4002000000000000 7ff0000000000000
        subtract|Lfloat32|Ruint32|flags=;float64;4;c025000000000000 0 3fd0000000000000 7ff0000000000000
        subtract|Lfloat32|Rint64|flags=;float64;4;c025000000000000 4000000000000000 4002000000000000 7ff0000000000000
        subtract|Lfloat32|Rfloat32|flags=;float32;4;c023000000000000 0 4017000000000000 7ff8000000000000
        subtract|Lfloat32|Rfloat64|flags=;float64;4;c023000000000000 0 4017000000000000 7ff8000000000000
        subtract|Lfloat32|I2|flags=;float32;4;c023000000000000 c000000000000000 3fd0000000000000 7ff0000000000000
        subtract|I2|Lfloat32|flags=;float32;4;4023000000000000 4000000000000000 bfd0000000000000 fff0000000000000
        subtract|Lfloat32|I300|flags=;float32;4;c073380000000000 c072c00000000000 c0729c0000000000 7ff0000000000000
        subtract|I300|Lfloat32|flags=;float32;4;4073380000000000 4072c00000000000 40729c0000000000 fff0000000000000
        subtract|Lfloat32|I-1|flags=;float32;4;c01a000000000000 3ff0000000000000 400a000000000000 7ff0000000000000
        subtract|I-1|Lfloat32|flags=;float32;4;401a000000000000 bff0000000000000 c00a000000000000 fff0000000000000
        subtract|Lfloat32|F2.5|flags=;float32;4;c024000000000000 c004000000000000 bfd0000000000000 7ff0000000000000
        subtract|F2.5|Lfloat32|flags=;float32;4;4024000000000000 4004000000000000 3fd0000000000000 fff0000000000000
        subtract|Lfloat32|BTrue|flags=;float32;4;c021000000000000 bff0000000000000 3ff4000000000000 7ff0000000000000
        subtract|BTrue|Lfloat32|flags=;float32;4;4021000000000000 3ff0000000000000 bff4000000000000 fff0000000000000
        subtract|Lfloat32|I0|flags=;float32;4;c01e000000000000 0 4002000000000000 7ff0000000000000
        subtract|I0|Lfloat32|flags=;float32;4;401e000000000000 0 c002000000000000 fff0000000000000
        subtract|Lfloat64|Rbool|flags=;float64;4;c021000000000000 bff0000000000000 4002000000000000 7ff0000000000000
        subtract|Lfloat64|Ruint8|flags=;float64;4;c025000000000000 0 3fd0000000000000 7ff0000000000000
        subtract|Lfloat64|Rint32|flags=;float64;4;c025000000000000 4000000000000000 4002000000000000 7ff0000000000000
        subtract|Lfloat64|Ruint32|flags=;float64;4;c025000000000000 0 3fd0000000000000 7ff0000000000000
        subtract|Lfloat64|Rint64|flags=;float64;4;c025000000000000 4000000000000000 4002000000000000 7ff0000000000000
        subtract|Lfloat64|Rfloat32|flags=;float64;4;c023000000000000 0 4017000000000000 7ff8000000000000
        subtract|Lfloat64|Rfloat64|flags=;float64;4;c023000000000000 0 4017000000000000 7ff8000000000000
        subtract|Lfloat64|I2|flags=;float64;4;c023000000000000 c000000000000000 3fd0000000000000 7ff0000000000000
        subtract|I2|Lfloat64|flags=;float64;4;4023000000000000 4000000000000000 bfd0000000000000 fff0000000000000
        subtract|Lfloat64|I300|flags=;float64;4;c073380000000000 c072c00000000000 c0729c0000000000 7ff0000000000000
        subtract|I300|Lfloat64|flags=;float64;4;4073380000000000 4072c00000000000 40729c0000000000 fff0000000000000
        subtract|Lfloat64|I-1|flags=;float64;4;c01a000000000000 3ff0000000000000 400a000000000000 7ff0000000000000
        subtract|I-1|Lfloat64|flags=;float64;4;401a000000000000 bff0000000000000 c00a000000000000 fff0000000000000
        subtract|Lfloat64|F2.5|flags=;float64;4;c024000000000000 c004000000000000 bfd0000000000000 7ff0000000000000
        subtract|F2.5|Lfloat64|flags=;float64;4;4024000000000000 4004000000000000 3fd0000000000000 fff0000000000000
        subtract|Lfloat64|BTrue|flags=;float64;4;c021000000000000 bff0000000000000 3ff4000000000000 7ff0000000000000
        subtract|BTrue|Lfloat64|flags=;float64;4;4021000000000000 3ff0000000000000 bff4000000000000 fff0000000000000
        subtract|Lfloat64|I0|flags=;float64;4;c01e000000000000 0 4002000000000000 7ff0000000000000
        subtract|I0|Lfloat64|flags=;float64;4;401e000000000000 0 c002000000000000 fff0000000000000
        multiply|Lbool|Rbool|flags=;bool;4;1 0 0 0
        multiply|Lbool|Rint64|flags=;int64;4;3 0 0 0
        multiply|Lbool|Rfloat64|flags=;float64;4;4000000000000000 0 c00c000000000000 7ff8000000000000
        multiply|Lbool|I2|flags=;int64;4;2 0 2 0
        multiply|I2|Lbool|flags=;int64;4;2 0 2 0
        multiply|Lbool|I300|flags=;int64;4;300 0 300 0
        multiply|I300|Lbool|flags=;int64;4;300 0 300 0
        multiply|Lbool|I-1|flags=;int64;4;-1 0 -1 0
        multiply|I-1|Lbool|flags=;int64;4;-1 0 -1 0
        multiply|Lbool|F2.5|flags=;float64;4;4004000000000000 0 4004000000000000 0
        multiply|F2.5|Lbool|flags=;float64;4;4004000000000000 0 4004000000000000 0
        multiply|Lbool|BTrue|flags=;bool;4;1 0 1 0
        multiply|BTrue|Lbool|flags=;bool;4;1 0 1 0
        multiply|Lbool|I0|flags=;int64;4;0 0 0 0
        multiply|I0|Lbool|flags=;int64;4;0 0 0 0
        multiply|Luint8|Ruint8|flags=;uint8;4;21 0 144 238
        multiply|Luint8|Rint64|flags=;int64;4;21 0 0 15
        multiply|Luint8|Rfloat64|flags=;float64;4;402c000000000000 0 c085e00000000000 7ff8000000000000
        multiply|Luint8|I2|flags=;uint8;4;14 0 144 6
        multiply|I2|Luint8|flags=;uint8;4;14 0 144 6
        multiply|Luint8|I300|error OverflowError Python integer 300 out of bounds for uint8
        multiply|I300|Luint8|error OverflowError Python integer 300 out of bounds for uint8
        multiply|Luint8|I-1|error OverflowError Python integer -1 out of bounds for uint8
        multiply|I-1|Luint8|error OverflowError Python integer -1 out of bounds for uint8
        multiply|Luint8|F2.5|flags=;float64;4;4031800000000000 0 407f400000000000 401e000000000000
        multiply|F2.5|Luint8|flags=;float64;4;4031800000000000 0 407f400000000000 401e000000000000
        multiply|Luint8|BTrue|flags=;uint8;4;7 0 200 3
        multiply|BTrue|Luint8|flags=;uint8;4;7 0 200 3
        multiply|Luint8|I0|flags=;uint8;4;0 0 0 0
        multiply|I0|Luint8|flags=;uint8;4;0 0 0 0
        multiply|Lint32|Rint32|flags=;int32;4;-21 0 0 15
        multiply|Lint32|Rint64|flags=;int64;4;-21 0 0 15
        multiply|Lint32|Rfloat64|flags=;float64;4;c02c000000000000 0 c031800000000000 7ff8000000000000
        multiply|Lint32|I2|flags=;int32;4;-14 0 10 6
        multiply|I2|Lint32|flags=;int32;4;-14 0 10 6
        multiply|Lint32|I300|flags=;int32;4;-2100 0 1500 900
        multiply|I300|Lint32|flags=;int32;4;-2100 0 1500 900
        multiply|Lint32|I-1|flags=;int32;4;7 0 -5 -3
        multiply|I-1|Lint32|flags=;int32;4;7 0 -5 -3
        multiply|Lint32|F2.5|flags=;float64;4;c031800000000000 0 4029000000000000 401e000000000000
        multiply|F2.5|Lint32|flags=;float64;4;c031800000000000 0 4029000000000000 401e000000000000
        multiply|Lint32|BTrue|flags=;int32;4;-7 0 5 3
        multiply|BTrue|Lint32|flags=;int32;4;-7 0 5 3
        multiply|Lint32|I0|flags=;int32;4;0 0 0 0
        multiply|I0|Lint32|flags=;int32;4;0 0 0 0
        multiply|Luint32|Ruint32|flags=;uint32;4;21 0 400 750
        multiply|Luint32|Rint64|flags=;int64;4;21 0 0 15
        multiply|Luint32|Rfloat64|flags=;float64;4;402c000000000000 0 c085e00000000000 7ff8000000000000
        multiply|Luint32|I2|flags=;uint32;4;14 0 400 6
        multiply|I2|Luint32|flags=;uint32;4;14 0 400 6
        multiply|Luint32|I300|flags=;uint32;4;2100 0 60000 900
        multiply|I300|Luint32|flags=;uint32;4;2100 0 60000 900
        multiply|Luint32|I-1|error OverflowError Python integer -1 out of bounds for uint32
        multiply|I-1|Luint32|error OverflowError Python integer -1 out of bounds for uint32
        multiply|Luint32|F2.5|flags=;float64;4;4031800000000000 0 407f400000000000 401e000000000000
        multiply|F2.5|Luint32|flags=;float64;4;4031800000000000 0 407f400000000000 401e000000000000
        multiply|Luint32|BTrue|flags=;uint32;4;7 0 200 3
        multiply|BTrue|Luint32|flags=;uint32;4;7 0 200 3
        multiply|Luint32|I0|flags=;uint32;4;0 0 0 0
        multiply|I0|Luint32|flags=;uint32;4;0 0 0 0
        multiply|Lint64|Rbool|flags=;int64;4;-7 0 0 0
        multiply|Lint64|Ruint8|flags=;int64;4;-21 0 10 750
        multiply|Lint64|Rint32|flags=;int64;4;-21 0 0 15
        multiply|Lint64|Ruint32|flags=;int64;4;-21 0 10 750
        multiply|Lint64|Rint64|flags=;int64;4;-21 0 0 15
        multiply|Lint64|Rfloat32|flags=;float64;4;c02c000000000000 0 c031800000000000 7ff8000000000000
        multiply|Lint64|Rfloat64|flags=;float64;4;c02c000000000000 0 c031800000000000 7ff8000000000000
        multiply|Lint64|I2|flags=;int64;4;-14 0 10 6
        multiply|I2|Lint64|flags=;int64;4;-14 0 10 6
        multiply|Lint64|I300|flags=;int64;4;-2100 0 1500 900
        multiply|I300|Lint64|flags=;int64;4;-2100 0 1500 900
        multiply|Lint64|I-1|flags=;int64;4;7 0 -5 -3
        multiply|I-1|Lint64|flags=;int64;4;7 0 -5 -3
        multiply|Lint64|F2.5|flags=;float64;4;c031800000000000 0 4029000000000000 401e000000000000
        multiply|F2.5|Lint64|flags=;float64;4;c031800000000000 0 4029000000000000 401e000000000000
        multiply|Lint64|BTrue|flags=;int64;4;-7 0 5 3
        multiply|BTrue|Lint64|flags=;int64;4;-7 0 5 3
        multiply|Lint64|I0|flags=;int64;4;0 0 0 0
        multiply|I0|Lint64|flags=;int64;4;0 0 0 0
        multiply|Lfloat32|Rint64|flags=;float64;4;c036800000000000 8000000000000000 0 7ff0000000000000
        multiply|Lfloat32|Rfloat32|flags=;float32;4;c02e000000000000 0 c01f800000000000 7ff8000000000000
        multiply|Lfloat32|Rfloat64|flags=;float64;4;c02e000000000000 0 c01f800000000000 7ff8000000000000
        multiply|Lfloat32|I2|flags=;float32;4;c02e000000000000 0 4012000000000000 7ff0000000000000
        multiply|I2|Lfloat32|flags=;float32;4;c02e000000000000 0 4012000000000000 7ff0000000000000
        multiply|Lfloat32|I300|flags=;float32;4;c0a1940000000000 0 4085180000000000 7ff0000000000000
        multiply|I300|Lfloat32|flags=;float32;4;c0a1940000000000 0 4085180000000000 7ff0000000000000
        multiply|Lfloat32|I-1|flags=;float32;4;401e000000000000 8000000000000000 c002000000000000 fff0000000000000
        multiply|I-1|Lfloat32|flags=;float32;4;401e000000000000 8000000000000000 c002000000000000 fff0000000000000
        multiply|Lfloat32|F2.5|flags=;float32;4;c032c00000000000 0 4016800000000000 7ff0000000000000
        multiply|F2.5|Lfloat32|flags=;float32;4;c032c00000000000 0 4016800000000000 7ff0000000000000
        multiply|Lfloat32|BTrue|flags=;float32;4;c01e000000000000 0 4002000000000000 7ff0000000000000
        multiply|BTrue|Lfloat32|flags=;float32;4;c01e000000000000 0 4002000000000000 7ff0000000000000
        multiply|Lfloat32|I0|flags=i;float32;4;8000000000000000 0 0 fff8000000000000
        multiply|I0|Lfloat32|flags=i;float32;4;8000000000000000 0 0 fff8000000000000
        multiply|Lfloat64|Rbool|flags=i;float64;4;c01e000000000000 0 0 fff8000000000000
        multiply|Lfloat64|Ruint8|flags=;float64;4;c036800000000000 0 4012000000000000 7ff0000000000000
        multiply|Lfloat64|Rint32|flags=;float64;4;c036800000000000 8000000000000000 0 7ff0000000000000
        multiply|Lfloat64|Ruint32|flags=;float64;4;c036800000000000 0 4012000000000000 7ff0000000000000
        multiply|Lfloat64|Rint64|flags=;float64;4;c036800000000000 8000000000000000 0 7ff0000000000000
        multiply|Lfloat64|Rfloat32|flags=;float64;4;c02e000000000000 0 c01f800000000000 7ff8000000000000
        multiply|Lfloat64|Rfloat64|flags=;float64;4;c02e000000000000 0 c01f800000000000 7ff8000000000000
        multiply|Lfloat64|I2|flags=;float64;4;c02e000000000000 0 4012000000000000 7ff0000000000000
        multiply|I2|Lfloat64|flags=;float64;4;c02e000000000000 0 4012000000000000 7ff0000000000000
        multiply|Lfloat64|I300|flags=;float64;4;c0a1940000000000 0 4085180000000000 7ff0000000000000
        multiply|I300|Lfloat64|flags=;float64;4;c0a1940000000000 0 4085180000000000 7ff0000000000000
        multiply|Lfloat64|I-1|flags=;float64;4;401e000000000000 8000000000000000 c002000000000000 fff0000000000000
        multiply|I-1|Lfloat64|flags=;float64;4;401e000000000000 8000000000000000 c002000000000000 fff0000000000000
        multiply|Lfloat64|F2.5|flags=;float64;4;c032c00000000000 0 4016800000000000 7ff0000000000000
        multiply|F2.5|Lfloat64|flags=;float64;4;c032c00000000000 0 4016800000000000 7ff0000000000000
        multiply|Lfloat64|BTrue|flags=;float64;4;c01e000000000000 0 4002000000000000 7ff0000000000000
        multiply|BTrue|Lfloat64|flags=;float64;4;c01e000000000000 0 4002000000000000 7ff0000000000000
        multiply|Lfloat64|I0|flags=i;float64;4;8000000000000000 0 0 fff8000000000000
        multiply|I0|Lfloat64|flags=i;float64;4;8000000000000000 0 0 fff8000000000000
        divide|Lbool|Rbool|flags=di;float64;4;3ff0000000000000 0 7ff0000000000000 fff8000000000000
        divide|Lbool|Ruint8|flags=i;float64;4;3fd5555555555555 fff8000000000000 3fe0000000000000 0
        divide|Lbool|Rint32|flags=d;float64;4;3fd5555555555555 8000000000000000 7ff0000000000000 0
        divide|Lbool|Ruint32|flags=i;float64;4;3fd5555555555555 fff8000000000000 3fe0000000000000 0
        divide|Lbool|Rint64|flags=d;float64;4;3fd5555555555555 8000000000000000 7ff0000000000000 0
        divide|Lbool|Rfloat32|flags=i;float32;4;3fe0000000000000 fff8000000000000 bfd24924a0000000 7ff8000000000000
        divide|Lbool|Rfloat64|flags=i;float64;4;3fe0000000000000 fff8000000000000 bfd2492492492492 7ff8000000000000
        divide|Lbool|I2|flags=;float64;4;3fe0000000000000 0 3fe0000000000000 0
        divide|I2|Lbool|flags=d;float64;4;4000000000000000 7ff0000000000000 4000000000000000 7ff0000000000000
        divide|Lbool|I300|flags=;float64;4;3f6b4e81b4e81b4f 0 3f6b4e81b4e81b4f 0
        divide|I300|Lbool|flags=d;float64;4;4072c00000000000 7ff0000000000000 4072c00000000000 7ff0000000000000
        divide|Lbool|I-1|flags=;float64;4;bff0000000000000 8000000000000000 bff0000000000000 8000000000000000
        divide|I-1|Lbool|flags=d;float64;4;bff0000000000000 fff0000000000000 bff0000000000000 fff0000000000000
        divide|Lbool|F2.5|flags=;float64;4;3fd999999999999a 0 3fd999999999999a 0
        divide|F2.5|Lbool|flags=d;float64;4;4004000000000000 7ff0000000000000 4004000000000000 7ff0000000000000
        divide|Lbool|BTrue|flags=;float64;4;3ff0000000000000 0 3ff0000000000000 0
        divide|BTrue|Lbool|flags=d;float64;4;3ff0000000000000 7ff0000000000000 3ff0000000000000 7ff0000000000000
        divide|Lbool|I0|flags=di;float64;4;7ff0000000000000 fff8000000000000 7ff0000000000000 fff8000000000000
        divide|I0|Lbool|flags=i;float64;4;0 fff8000000000000 0 fff8000000000000
        divide|Luint8|Rbool|flags=d;float64;4;401c000000000000 0 7ff0000000000000 7ff0000000000000
        divide|Luint8|Ruint8|flags=i;float64;4;4002aaaaaaaaaaab fff8000000000000 4059000000000000 3f889374bc6a7efa
        divide|Luint8|Rint32|flags=d;float64;4;4002aaaaaaaaaaab 8000000000000000 7ff0000000000000 3fe3333333333333
        divide|Luint8|Ruint32|flags=i;float64;4;4002aaaaaaaaaaab fff8000000000000 4059000000000000 3f889374bc6a7efa
        divide|Luint8|Rint64|flags=d;float64;4;4002aaaaaaaaaaab 8000000000000000 7ff0000000000000 3fe3333333333333
        divide|Luint8|Rfloat32|flags=i;float32;4;400c000000000000 fff8000000000000 c04c924920000000 7ff8000000000000
        divide|Luint8|Rfloat64|flags=i;float64;4;400c000000000000 fff8000000000000 c04c924924924925 7ff8000000000000
        divide|Luint8|I2|flags=;float64;4;400c000000000000 0 4059000000000000 3ff8000000000000
        divide|I2|Luint8|flags=d;float64;4;3fd2492492492492 7ff0000000000000 3f847ae147ae147b 3fe5555555555555
        divide|Luint8|I300|flags=;float64;4;3f97e4b17e4b17e5 0 3fe5555555555555 3f847ae147ae147b
        divide|I300|Luint8|flags=d;float64;4;40456db6db6db6db 7ff0000000000000 3ff8000000000000 4059000000000000
        divide|Luint8|I-1|flags=;float64;4;c01c000000000000 8000000000000000 c069000000000000 c008000000000000
        divide|I-1|Luint8|flags=d;float64;4;bfc2492492492492 fff0000000000000 bf747ae147ae147b bfd5555555555555
        divide|Luint8|F2.5|flags=;float64;4;4006666666666666 0 4054000000000000 3ff3333333333333
        divide|F2.5|Luint8|flags=d;float64;4;3fd6db6db6db6db7 7ff0000000000000 3f8999999999999a 3feaaaaaaaaaaaab
        divide|Luint8|BTrue|flags=;float64;4;401c000000000000 0 4069000000000000 4008000000000000
        divide|BTrue|Luint8|flags=d;float64;4;3fc2492492492492 7ff0000000000000 3f747ae147ae147b 3fd5555555555555
        divide|Luint8|I0|flags=di;float64;4;7ff0000000000000 fff8000000000000 7ff0000000000000 7ff0000000000000
        divide|I0|Luint8|flags=i;float64;4;0 fff8000000000000 0 0
        divide|Lint32|Rbool|flags=d;float64;4;c01c000000000000 0 7ff0000000000000 7ff0000000000000
        divide|Lint32|Ruint8|flags=i;float64;4;c002aaaaaaaaaaab fff8000000000000 4004000000000000 3f889374bc6a7efa
        divide|Lint32|Rint32|flags=d;float64;4;c002aaaaaaaaaaab 8000000000000000 7ff0000000000000 3fe3333333333333
        divide|Lint32|Ruint32|flags=i;float64;4;c002aaaaaaaaaaab fff8000000000000 4004000000000000 3f889374bc6a7efa
        divide|Lint32|Rint64|flags=d;float64;4;c002aaaaaaaaaaab 8000000000000000 7ff0000000000000 3fe3333333333333
        divide|Lint32|Rfloat32|flags=i;float64;4;c00c000000000000 fff8000000000000 bff6db6db6db6db7 7ff8000000000000
        divide|Lint32|Rfloat64|flags=i;float64;4;c00c000000000000 fff8000000000000 bff6db6db6db6db7 7ff8000000000000
        divide|Lint32|I2|flags=;float64;4;c00c000000000000 0 4004000000000000 3ff8000000000000
        divide|I2|Lint32|flags=d;float64;4;bfd2492492492492 7ff0000000000000 3fd999999999999a 3fe5555555555555
        divide|Lint32|I300|flags=;float64;4;bf97e4b17e4b17e5 0 3f91111111111111 3f847ae147ae147b
        divide|I300|Lint32|flags=d;float64;4;c0456db6db6db6db 7ff0000000000000 404e000000000000 4059000000000000
        divide|Lint32|I-1|flags=;float64;4;401c000000000000 8000000000000000 c014000000000000 c008000000000000
        divide|I-1|Lint32|flags=d;float64;4;3fc2492492492492 fff0000000000000 bfc999999999999a bfd5555555555555
        divide|Lint32|F2.5|flags=;float64;4;c006666666666666 0 4000000000000000 3ff3333333333333
        divide|F2.5|Lint32|flags=d;float64;4;bfd6db6db6db6db7 7ff0000000000000 3fe0000000000000 3feaaaaaaaaaaaab
        divide|Lint32|BTrue|flags=;float64;4;c01c000000000000 0 4014000000000000 4008000000000000
        divide|BTrue|Lint32|flags=d;float64;4;bfc2492492492492 7ff0000000000000 3fc999999999999a 3fd5555555555555
        divide|Lint32|I0|flags=di;float64;4;fff0000000000000 fff8000000000000 7ff0000000000000 7ff0000000000000
        divide|I0|Lint32|flags=i;float64;4;8000000000000000 fff8000000000000 0 0
        divide|Luint32|Rbool|flags=d;float64;4;401c000000000000 0 7ff0000000000000 7ff0000000000000
        divide|Luint32|Ruint8|flags=i;float64;4;4002aaaaaaaaaaab fff8000000000000 4059000000000000 3f889374bc6a7efa
        divide|Luint32|Rint32|flags=d;float64;4;4002aaaaaaaaaaab 8000000000000000 7ff0000000000000 3fe3333333333333
        divide|Luint32|Ruint32|flags=i;float64;4;4002aaaaaaaaaaab fff8000000000000 4059000000000000 3f889374bc6a7efa
        divide|Luint32|Rint64|flags=d;float64;4;4002aaaaaaaaaaab 8000000000000000 7ff0000000000000 3fe3333333333333
        divide|Luint32|Rfloat32|flags=i;float64;4;400c000000000000 fff8000000000000 c04c924924924925 7ff8000000000000
        divide|Luint32|Rfloat64|flags=i;float64;4;400c000000000000 fff8000000000000 c04c924924924925 7ff8000000000000
        divide|Luint32|I2|flags=;float64;4;400c000000000000 0 4059000000000000 3ff8000000000000
        divide|I2|Luint32|flags=d;float64;4;3fd2492492492492 7ff0000000000000 3f847ae147ae147b 3fe5555555555555
        divide|Luint32|I300|flags=;float64;4;3f97e4b17e4b17e5 0 3fe5555555555555 3f847ae147ae147b
        divide|I300|Luint32|flags=d;float64;4;40456db6db6db6db 7ff0000000000000 3ff8000000000000 4059000000000000
        divide|Luint32|I-1|flags=;float64;4;c01c000000000000 8000000000000000 c069000000000000 c008000000000000
        divide|I-1|Luint32|flags=d;float64;4;bfc2492492492492 fff0000000000000 bf747ae147ae147b bfd5555555555555
        divide|Luint32|F2.5|flags=;float64;4;4006666666666666 0 4054000000000000 3ff3333333333333
        divide|F2.5|Luint32|flags=d;float64;4;3fd6db6db6db6db7 7ff0000000000000 3f8999999999999a 3feaaaaaaaaaaaab
        divide|Luint32|BTrue|flags=;float64;4;401c000000000000 0 4069000000000000 4008000000000000
        divide|BTrue|Luint32|flags=d;float64;4;3fc2492492492492 7ff0000000000000 3f747ae147ae147b 3fd5555555555555
        divide|Luint32|I0|flags=di;float64;4;7ff0000000000000 fff8000000000000 7ff0000000000000 7ff0000000000000
        divide|I0|Luint32|flags=i;float64;4;0 fff8000000000000 0 0
        divide|Lint64|Rbool|flags=d;float64;4;c01c000000000000 0 7ff0000000000000 7ff0000000000000
        divide|Lint64|Ruint8|flags=i;float64;4;c002aaaaaaaaaaab fff8000000000000 4004000000000000 3f889374bc6a7efa
        divide|Lint64|Rint32|flags=d;float64;4;c002aaaaaaaaaaab 8000000000000000 7ff0000000000000 3fe3333333333333
        divide|Lint64|Ruint32|flags=i;float64;4;c002aaaaaaaaaaab fff8000000000000 4004000000000000 3f889374bc6a7efa
        divide|Lint64|Rint64|flags=d;float64;4;c002aaaaaaaaaaab 8000000000000000 7ff0000000000000 3fe3333333333333
        divide|Lint64|Rfloat32|flags=i;float64;4;c00c000000000000 fff8000000000000 bff6db6db6db6db7 7ff8000000000000
        divide|Lint64|Rfloat64|flags=i;float64;4;c00c000000000000 fff8000000000000 bff6db6db6db6db7 7ff8000000000000
        divide|Lint64|I2|flags=;float64;4;c00c000000000000 0 4004000000000000 3ff8000000000000
        divide|I2|Lint64|flags=d;float64;4;bfd2492492492492 7ff0000000000000 3fd999999999999a 3fe5555555555555
        divide|Lint64|I300|flags=;float64;4;bf97e4b17e4b17e5 0 3f91111111111111 3f847ae147ae147b
        divide|I300|Lint64|flags=d;float64;4;c0456db6db6db6db 7ff0000000000000 404e000000000000 4059000000000000
        divide|Lint64|I-1|flags=;float64;4;401c000000000000 8000000000000000 c014000000000000 c008000000000000
        divide|I-1|Lint64|flags=d;float64;4;3fc2492492492492 fff0000000000000 bfc999999999999a bfd5555555555555
        divide|Lint64|F2.5|flags=;float64;4;c006666666666666 0 4000000000000000 3ff3333333333333
        divide|F2.5|Lint64|flags=d;float64;4;bfd6db6db6db6db7 7ff0000000000000 3fe0000000000000 3feaaaaaaaaaaaab
        divide|Lint64|BTrue|flags=;float64;4;c01c000000000000 0 4014000000000000 4008000000000000
        divide|BTrue|Lint64|flags=d;float64;4;bfc2492492492492 7ff0000000000000 3fc999999999999a 3fd5555555555555
        divide|Lint64|I0|flags=di;float64;4;fff0000000000000 fff8000000000000 7ff0000000000000 7ff0000000000000
        divide|I0|Lint64|flags=i;float64;4;8000000000000000 fff8000000000000 0 0
        divide|Lfloat32|Rbool|flags=d;float32;4;c01e000000000000 0 7ff0000000000000 7ff0000000000000
        divide|Lfloat32|Ruint8|flags=i;float32;4;c004000000000000 fff8000000000000 3ff2000000000000 7ff0000000000000
        divide|Lfloat32|Rint32|flags=d;float64;4;c004000000000000 8000000000000000 7ff0000000000000 7ff0000000000000
        divide|Lfloat32|Ruint32|flags=i;float64;4;c004000000000000 fff8000000000000 3ff2000000000000 7ff0000000000000
        divide|Lfloat32|Rint64|flags=d;float64;4;c004000000000000 8000000000000000 7ff0000000000000 7ff0000000000000
        divide|Lfloat32|Rfloat32|flags=i;float32;4;c00e000000000000 fff8000000000000 bfe4924920000000 7ff8000000000000
        divide|Lfloat32|Rfloat64|flags=i;float64;4;c00e000000000000 fff8000000000000 bfe4924924924925 7ff8000000000000
        divide|Lfloat32|I2|flags=;float32;4;c00e000000000000 0 3ff2000000000000 7ff0000000000000
        divide|I2|Lfloat32|flags=d;float32;4;bfd1111120000000 7ff0000000000000 3fec71c720000000 0
        divide|Lfloat32|I300|flags=;float32;4;bf999999a0000000 0 3f7eb851e0000000 7ff0000000000000
        divide|I300|Lfloat32|flags=d;float32;4;c044000000000000 7ff0000000000000 4060aaaaa0000000 0
        divide|Lfloat32|I-1|flags=;float32;4;401e000000000000 8000000000000000 c002000000000000 fff0000000000000
        divide|I-1|Lfloat32|flags=d;float32;4;3fc1111120000000 fff0000000000000 bfdc71c720000000 8000000000000000
        divide|Lfloat32|F2.5|flags=;float32;4;c008000000000000 0 3fecccccc0000000 7ff0000000000000
        divide|F2.5|Lfloat32|flags=d;float32;4;bfd5555560000000 7ff0000000000000 3ff1c71c80000000 0
        divide|Lfloat32|BTrue|flags=;float32;4;c01e000000000000 0 4002000000000000 7ff0000000000000
        divide|BTrue|Lfloat32|flags=d;float32;4;bfc1111120000000 7ff0000000000000 3fdc71c720000000 0
        divide|Lfloat32|I0|flags=di;float32;4;fff0000000000000 fff8000000000000 7ff0000000000000 7ff0000000000000
        divide|I0|Lfloat32|flags=i;float32;4;8000000000000000 fff8000000000000 0 0
        divide|Lfloat64|Rbool|flags=d;float64;4;c01e000000000000 0 7ff0000000000000 7ff0000000000000
        divide|Lfloat64|Ruint8|flags=i;float64;4;c004000000000000 fff8000000000000 3ff2000000000000 7ff0000000000000
        divide|Lfloat64|Rint32|flags=d;float64;4;c004000000000000 8000000000000000 7ff0000000000000 7ff0000000000000
        divide|Lfloat64|Ruint32|flags=i;float64;4;c004000000000000 fff8000000000000 3ff2000000000000 7ff0000000000000
        divide|Lfloat64|Rint64|flags=d;float64;4;c004000000000000 8000000000000000 7ff0000000000000 7ff0000000000000
        divide|Lfloat64|Rfloat32|flags=i;float64;4;c00e000000000000 fff8000000000000 bfe4924924924925 7ff8000000000000
        divide|Lfloat64|Rfloat64|flags=i;float64;4;c00e000000000000 fff8000000000000 bfe4924924924925 7ff8000000000000
        divide|Lfloat64|I2|flags=;float64;4;c00e000000000000 0 3ff2000000000000 7ff0000000000000
        divide|I2|Lfloat64|flags=d;float64;4;bfd1111111111111 7ff0000000000000 3fec71c71c71c71c 0
        divide|Lfloat64|I300|flags=;float64;4;bf9999999999999a 0 3f7eb851eb851eb8 7ff0000000000000
        divide|I300|Lfloat64|flags=d;float64;4;c044000000000000 7ff0000000000000 4060aaaaaaaaaaab 0
        divide|Lfloat64|I-1|flags=;float64;4;401e000000000000 8000000000000000 c002000000000000 fff0000000000000
        divide|I-1|Lfloat64|flags=d;float64;4;3fc1111111111111 fff0000000000000 bfdc71c71c71c71c 8000000000000000
        divide|Lfloat64|F2.5|flags=;float64;4;c008000000000000 0 3feccccccccccccd 7ff0000000000000
        divide|F2.5|Lfloat64|flags=d;float64;4;bfd5555555555555 7ff0000000000000 3ff1c71c71c71c72 0
        divide|Lfloat64|BTrue|flags=;float64;4;c01e000000000000 0 4002000000000000 7ff0000000000000
        divide|BTrue|Lfloat64|flags=d;float64;4;bfc1111111111111 7ff0000000000000 3fdc71c71c71c71c 0
        divide|Lfloat64|I0|flags=di;float64;4;fff0000000000000 fff8000000000000 7ff0000000000000 7ff0000000000000
        divide|I0|Lfloat64|flags=i;float64;4;8000000000000000 fff8000000000000 0 0
        floor_divide|Lbool|Rbool|unsupported int8
        floor_divide|Lbool|Ruint8|flags=d;uint8;4;0 0 0 0
        floor_divide|Lbool|Rint32|flags=d;int32;4;0 0 0 0
        floor_divide|Lbool|Ruint32|flags=d;uint32;4;0 0 0 0
        floor_divide|Lbool|Rint64|flags=d;int64;4;0 0 0 0
        floor_divide|Lbool|Rfloat32|flags=i;float32;4;0 fff8000000000000 bff0000000000000 7ff8000000000000
        floor_divide|Lbool|Rfloat64|flags=i;float64;4;0 fff8000000000000 bff0000000000000 7ff8000000000000
        floor_divide|Lbool|I2|flags=;int64;4;0 0 0 0
        floor_divide|I2|Lbool|flags=d;int64;4;2 0 2 0
        floor_divide|Lbool|I300|flags=;int64;4;0 0 0 0
        floor_divide|I300|Lbool|flags=d;int64;4;300 0 300 0
        floor_divide|Lbool|I-1|flags=;int64;4;-1 0 -1 0
        floor_divide|I-1|Lbool|flags=d;int64;4;-1 0 -1 0
        floor_divide|Lbool|F2.5|flags=;float64;4;0 0 0 0
        floor_divide|F2.5|Lbool|flags=d;float64;4;4000000000000000 7ff0000000000000 4000000000000000 7ff0000000000000
        floor_divide|Lbool|BTrue|unsupported int8
        floor_divide|BTrue|Lbool|unsupported int8
        floor_divide|Lbool|I0|flags=d;int64;4;0 0 0 0
        floor_divide|I0|Lbool|flags=d;int64;4;0 0 0 0
        floor_divide|Luint8|Rbool|flags=d;uint8;4;7 0 0 0
        floor_divide|Luint8|Ruint8|flags=d;uint8;4;2 0 100 0
        floor_divide|Luint8|Rint32|flags=d;int32;4;2 0 0 0
        floor_divide|Luint8|Ruint32|flags=d;uint32;4;2 0 100 0
        floor_divide|Luint8|Rint64|flags=d;int64;4;2 0 0 0
        floor_divide|Luint8|Rfloat32|flags=i;float32;4;4008000000000000 fff8000000000000 c04d000000000000 7ff8000000000000
        floor_divide|Luint8|Rfloat64|flags=i;float64;4;4008000000000000 fff8000000000000 c04d000000000000 7ff8000000000000
        floor_divide|Luint8|I2|flags=;uint8;4;3 0 100 1
        floor_divide|I2|Luint8|flags=d;uint8;4;0 0 0 0
        floor_divide|Luint8|I300|error OverflowError Python integer 300 out of bounds for uint8
        floor_divide|I300|Luint8|error OverflowError Python integer 300 out of bounds for uint8
        floor_divide|Luint8|I-1|error OverflowError Python integer -1 out of bounds for uint8
        floor_divide|I-1|Luint8|error OverflowError Python integer -1 out of bounds for uint8
        floor_divide|Luint8|F2.5|flags=;float64;4;4000000000000000 0 4054000000000000 3ff0000000000000
        floor_divide|F2.5|Luint8|flags=d;float64;4;0 7ff0000000000000 0 0
        floor_divide|Luint8|BTrue|flags=;uint8;4;7 0 200 3
        floor_divide|BTrue|Luint8|flags=d;uint8;4;0 0 0 0
        floor_divide|Luint8|I0|flags=d;uint8;4;0 0 0 0
        floor_divide|I0|Luint8|flags=d;uint8;4;0 0 0 0
        floor_divide|Lint32|Rbool|flags=d;int32;4;-7 0 0 0
        floor_divide|Lint32|Ruint8|flags=d;int32;4;-3 0 2 0
        floor_divide|Lint32|Rint32|flags=d;int32;4;-3 0 0 0
        floor_divide|Lint32|Ruint32|flags=d;int64;4;-3 0 2 0
        floor_divide|Lint32|Rint64|flags=d;int64;4;-3 0 0 0
        floor_divide|Lint32|Rfloat32|flags=i;float64;4;c010000000000000 fff8000000000000 c000000000000000 7ff8000000000000
        floor_divide|Lint32|Rfloat64|flags=i;float64;4;c010000000000000 fff8000000000000 c000000000000000 7ff8000000000000
        floor_divide|Lint32|I2|flags=;int32;4;-4 0 2 1
        floor_divide|I2|Lint32|flags=d;int32;4;-1 0 0 0
        floor_divide|Lint32|I300|flags=;int32;4;-1 0 0 0
        floor_divide|I300|Lint32|flags=d;int32;4;-43 0 60 100
        floor_divide|Lint32|I-1|flags=;int32;4;7 0 -5 -3
        floor_divide|I-1|Lint32|flags=d;int32;4;0 0 -1 -1
        floor_divide|Lint32|F2.5|flags=;float64;4;c008000000000000 0 4000000000000000 3ff0000000000000
        floor_divide|F2.5|Lint32|flags=d;float64;4;bff0000000000000 7ff0000000000000 0 0
        floor_divide|Lint32|BTrue|flags=;int32;4;-7 0 5 3
        floor_divide|BTrue|Lint32|flags=d;int32;4;-1 0 0 0
        floor_divide|Lint32|I0|flags=d;int32;4;0 0 0 0
        floor_divide|I0|Lint32|flags=d;int32;4;0 0 0 0
        floor_divide|Luint32|Rbool|flags=d;uint32;4;7 0 0 0
        floor_divide|Luint32|Ruint8|flags=d;uint32;4;2 0 100 0
        floor_divide|Luint32|Rint32|flags=d;int64;4;2 0 0 0
        floor_divide|Luint32|Ruint32|flags=d;uint32;4;2 0 100 0
        floor_divide|Luint32|Rint64|flags=d;int64;4;2 0 0 0
        floor_divide|Luint32|Rfloat32|flags=i;float64;4;4008000000000000 fff8000000000000 c04d000000000000 7ff8000000000000
        floor_divide|Luint32|Rfloat64|flags=i;float64;4;4008000000000000 fff8000000000000 c04d000000000000 7ff8000000000000
        floor_divide|Luint32|I2|flags=;uint32;4;3 0 100 1
        floor_divide|I2|Luint32|flags=d;uint32;4;0 0 0 0
        floor_divide|Luint32|I300|flags=;uint32;4;0 0 0 0
        floor_divide|I300|Luint32|flags=d;uint32;4;42 0 1 100
        floor_divide|Luint32|I-1|error OverflowError Python integer -1 out of bounds for uint32
        floor_divide|I-1|Luint32|error OverflowError Python integer -1 out of bounds for uint32
        floor_divide|Luint32|F2.5|flags=;float64;4;4000000000000000 0 4054000000000000 3ff0000000000000
        floor_divide|F2.5|Luint32|flags=d;float64;4;0 7ff0000000000000 0 0
        floor_divide|Luint32|BTrue|flags=;uint32;4;7 0 200 3
        floor_divide|BTrue|Luint32|flags=d;uint32;4;0 0 0 0
        floor_divide|Luint32|I0|flags=d;uint32;4;0 0 0 0
        floor_divide|I0|Luint32|flags=d;uint32;4;0 0 0 0
        floor_divide|Lint64|Rbool|flags=d;int64;4;-7 0 0 0
        floor_divide|Lint64|Ruint8|flags=d;int64;4;-3 0 2 0
        floor_divide|Lint64|Rint32|flags=d;int64;4;-3 0 0 0
        floor_divide|Lint64|Ruint32|flags=d;int64;4;-3 0 2 0
        floor_divide|Lint64|Rint64|flags=d;int64;4;-3 0 0 0
        floor_divide|Lint64|Rfloat32|flags=i;float64;4;c010000000000000 fff8000000000000 c000000000000000 7ff8000000000000
        floor_divide|Lint64|Rfloat64|flags=i;float64;4;c010000000000000 fff8000000000000 c000000000000000 7ff8000000000000
        floor_divide|Lint64|I2|flags=;int64;4;-4 0 2 1
        floor_divide|I2|Lint64|flags=d;int64;4;-1 0 0 0
        floor_divide|Lint64|I300|flags=;int64;4;-1 0 0 0
        floor_divide|I300|Lint64|flags=d;int64;4;-43 0 60 100
        floor_divide|Lint64|I-1|flags=;int64;4;7 0 -5 -3
        floor_divide|I-1|Lint64|flags=d;int64;4;0 0 -1 -1
        floor_divide|Lint64|F2.5|flags=;float64;4;c008000000000000 0 4000000000000000 3ff0000000000000
        floor_divide|F2.5|Lint64|flags=d;float64;4;bff0000000000000 7ff0000000000000 0 0
        floor_divide|Lint64|BTrue|flags=;int64;4;-7 0 5 3
        floor_divide|BTrue|Lint64|flags=d;int64;4;-1 0 0 0
        floor_divide|Lint64|I0|flags=d;int64;4;0 0 0 0
        floor_divide|I0|Lint64|flags=d;int64;4;0 0 0 0
        floor_divide|Lfloat32|Rbool|flags=d;float32;4;c020000000000000 0 7ff0000000000000 7ff0000000000000
        floor_divide|Lfloat32|Ruint8|flags=i;float32;4;c008000000000000 fff8000000000000 3ff0000000000000 fff8000000000000
        floor_divide|Lfloat32|Rint32|flags=di;float64;4;c008000000000000 8000000000000000 7ff0000000000000 fff8000000000000
        floor_divide|Lfloat32|Ruint32|flags=i;float64;4;c008000000000000 fff8000000000000 3ff0000000000000 fff8000000000000
        floor_divide|Lfloat32|Rint64|flags=di;float64;4;c008000000000000 8000000000000000 7ff0000000000000 fff8000000000000
        floor_divide|Lfloat32|Rfloat32|flags=i;float32;4;c010000000000000 fff8000000000000 bff0000000000000 7ff8000000000000
        floor_divide|Lfloat32|Rfloat64|flags=i;float64;4;c010000000000000 fff8000000000000 bff0000000000000 7ff8000000000000
        floor_divide|Lfloat32|I2|flags=i;float32;4;c010000000000000 0 3ff0000000000000 fff8000000000000
        floor_divide|I2|Lfloat32|flags=d;float32;4;bff0000000000000 7ff0000000000000 0 0
        floor_divide|Lfloat32|I300|flags=i;float32;4;bff0000000000000 0 0 fff8000000000000
        floor_divide|I300|Lfloat32|flags=d;float32;4;c044000000000000 7ff0000000000000 4060a00000000000 0
        floor_divide|Lfloat32|I-1|flags=i;float32;4;401c000000000000 8000000000000000 c008000000000000 fff8000000000000
        floor_divide|I-1|Lfloat32|flags=d;float32;4;0 fff0000000000000 bff0000000000000 bff0000000000000
        floor_divide|Lfloat32|F2.5|flags=i;float32;4;c008000000000000 0 0 fff8000000000000
        floor_divide|F2.5|Lfloat32|flags=d;float32;4;bff0000000000000 7ff0000000000000 3ff0000000000000 0
        floor_divide|Lfloat32|BTrue|flags=i;float32;4;c020000000000000 0 4000000000000000 fff8000000000000
        floor_divide|BTrue|Lfloat32|flags=d;float32;4;bff0000000000000 7ff0000000000000 0 0
        floor_divide|Lfloat32|I0|flags=di;float32;4;fff0000000000000 fff8000000000000 7ff0000000000000 7ff0000000000000
        floor_divide|I0|Lfloat32|flags=i;float32;4;8000000000000000 fff8000000000000 0 0
        floor_divide|Lfloat64|Rbool|flags=d;float64;4;c020000000000000 0 7ff0000000000000 7ff0000000000000
        floor_divide|Lfloat64|Ruint8|flags=i;float64;4;c008000000000000 fff8000000000000 3ff0000000000000 fff8000000000000
        floor_divide|Lfloat64|Rint32|flags=di;float64;4;c008000000000000 8000000000000000 7ff0000000000000 fff8000000000000
        floor_divide|Lfloat64|Ruint32|flags=i;float64;4;c008000000000000 fff8000000000000 3ff0000000000000 fff8000000000000
        floor_divide|Lfloat64|Rint64|flags=di;float64;4;c008000000000000 8000000000000000 7ff0000000000000 fff8000000000000
        floor_divide|Lfloat64|Rfloat32|flags=i;float64;4;c010000000000000 fff8000000000000 bff0000000000000 7ff8000000000000
        floor_divide|Lfloat64|Rfloat64|flags=i;float64;4;c010000000000000 fff8000000000000 bff0000000000000 7ff8000000000000
        floor_divide|Lfloat64|I2|flags=i;float64;4;c010000000000000 0 3ff0000000000000 fff8000000000000
        floor_divide|I2|Lfloat64|flags=d;float64;4;bff0000000000000 7ff0000000000000 0 0
        floor_divide|Lfloat64|I300|flags=i;float64;4;bff0000000000000 0 0 fff8000000000000
        floor_divide|I300|Lfloat64|flags=d;float64;4;c044000000000000 7ff0000000000000 4060a00000000000 0
        floor_divide|Lfloat64|I-1|flags=i;float64;4;401c000000000000 8000000000000000 c008000000000000 fff8000000000000
        floor_divide|I-1|Lfloat64|flags=d;float64;4;0 fff0000000000000 bff0000000000000 bff0000000000000
        floor_divide|Lfloat64|F2.5|flags=i;float64;4;c008000000000000 0 0 fff8000000000000
        floor_divide|F2.5|Lfloat64|flags=d;float64;4;bff0000000000000 7ff0000000000000 3ff0000000000000 0
        floor_divide|Lfloat64|BTrue|flags=i;float64;4;c020000000000000 0 4000000000000000 fff8000000000000
        floor_divide|BTrue|Lfloat64|flags=d;float64;4;bff0000000000000 7ff0000000000000 0 0
        floor_divide|Lfloat64|I0|flags=di;float64;4;fff0000000000000 fff8000000000000 7ff0000000000000 7ff0000000000000
        floor_divide|I0|Lfloat64|flags=i;float64;4;8000000000000000 fff8000000000000 0 0
        remainder|Lbool|Rbool|unsupported int8
        remainder|Lbool|Rint64|flags=d;int64;4;1 0 0 0
        remainder|Lbool|Rfloat64|flags=i;float64;4;3ff0000000000000 fff8000000000000 c004000000000000 7ff8000000000000
        remainder|Lbool|I2|flags=;int64;4;1 0 1 0
        remainder|I2|Lbool|flags=d;int64;4;0 0 0 0
        remainder|Lbool|I300|flags=;int64;4;1 0 1 0
        remainder|I300|Lbool|flags=d;int64;4;0 0 0 0
        remainder|Lbool|I-1|flags=;int64;4;0 0 0 0
        remainder|I-1|Lbool|flags=d;int64;4;0 0 0 0
        remainder|Lbool|F2.5|flags=;float64;4;3ff0000000000000 0 3ff0000000000000 0
        remainder|F2.5|Lbool|flags=i;float64;4;3fe0000000000000 fff8000000000000 3fe0000000000000 fff8000000000000
        remainder|Lbool|BTrue|unsupported int8
        remainder|BTrue|Lbool|unsupported int8
        remainder|Lbool|I0|flags=d;int64;4;0 0 0 0
        remainder|I0|Lbool|flags=d;int64;4;0 0 0 0
        remainder|Luint8|Ruint8|flags=d;uint8;4;1 0 0 3
        remainder|Luint8|Rint64|flags=d;int64;4;1 0 0 3
        remainder|Luint8|Rfloat64|flags=i;float64;4;3ff0000000000000 fff8000000000000 c008000000000000 7ff8000000000000
        remainder|Luint8|I2|flags=;uint8;4;1 0 0 1
        remainder|I2|Luint8|flags=d;uint8;4;2 0 2 2
        remainder|Luint8|I300|error OverflowError Python integer 300 out of bounds for uint8
        remainder|I300|Luint8|error OverflowError Python integer 300 out of bounds for uint8
        remainder|Luint8|I-1|error OverflowError Python integer -1 out of bounds for uint8
        remainder|I-1|Luint8|error OverflowError Python integer -1 out of bounds for uint8
        remainder|Luint8|F2.5|flags=;float64;4;4000000000000000 0 0 3fe0000000000000
        remainder|F2.5|Luint8|flags=i;float64;4;4004000000000000 fff8000000000000 4004000000000000 4004000000000000
        remainder|Luint8|BTrue|flags=;uint8;4;0 0 0 0
        remainder|BTrue|Luint8|flags=d;uint8;4;1 0 1 1
        remainder|Luint8|I0|flags=d;uint8;4;0 0 0 0
        remainder|I0|Luint8|flags=d;uint8;4;0 0 0 0
        remainder|Lint32|Rint32|flags=d;int32;4;2 0 0 3
        remainder|Lint32|Rint64|flags=d;int64;4;2 0 0 3
        remainder|Lint32|Rfloat64|flags=i;float64;4;3ff0000000000000 fff8000000000000 c000000000000000 7ff8000000000000
        remainder|Lint32|I2|flags=;int32;4;1 0 1 1
        remainder|I2|Lint32|flags=d;int32;4;-5 0 2 2
        remainder|Lint32|I300|flags=;int32;4;293 0 5 3
        remainder|I300|Lint32|flags=d;int32;4;-1 0 0 0
        remainder|Lint32|I-1|flags=;int32;4;0 0 0 0
        remainder|I-1|Lint32|flags=d;int32;4;-1 0 4 2
        remainder|Lint32|F2.5|flags=;float64;4;3fe0000000000000 0 0 3fe0000000000000
        remainder|F2.5|Lint32|flags=i;float64;4;c012000000000000 fff8000000000000 4004000000000000 4004000000000000
        remainder|Lint32|BTrue|flags=;int32;4;0 0 0 0
        remainder|BTrue|Lint32|flags=d;int32;4;-6 0 1 1
        remainder|Lint32|I0|flags=d;int32;4;0 0 0 0
        remainder|I0|Lint32|flags=d;int32;4;0 0 0 0
        remainder|Luint32|Ruint32|flags=d;uint32;4;1 0 0 3
        remainder|Luint32|Rint64|flags=d;int64;4;1 0 0 3
        remainder|Luint32|Rfloat64|flags=i;float64;4;3ff0000000000000 fff8000000000000 c008000000000000 7ff8000000000000
        remainder|Luint32|I2|flags=;uint32;4;1 0 0 1
        remainder|I2|Luint32|flags=d;uint32;4;2 0 2 2
        remainder|Luint32|I300|flags=;uint32;4;7 0 200 3
        remainder|I300|Luint32|flags=d;uint32;4;6 0 100 0
        remainder|Luint32|I-1|error OverflowError Python integer -1 out of bounds for uint32
        remainder|I-1|Luint32|error OverflowError Python integer -1 out of bounds for uint32
        remainder|Luint32|F2.5|flags=;float64;4;4000000000000000 0 0 3fe0000000000000
        remainder|F2.5|Luint32|flags=i;float64;4;4004000000000000 fff8000000000000 4004000000000000 4004000000000000
        remainder|Luint32|BTrue|flags=;uint32;4;0 0 0 0
        remainder|BTrue|Luint32|flags=d;uint32;4;1 0 1 1
        remainder|Luint32|I0|flags=d;uint32;4;0 0 0 0
        remainder|I0|Luint32|flags=d;uint32;4;0 0 0 0
        remainder|Lint64|Rbool|flags=d;int64;4;0 0 0 0
        remainder|Lint64|Ruint8|flags=d;int64;4;2 0 1 3
        remainder|Lint64|Rint32|flags=d;int64;4;2 0 0 3
        remainder|Lint64|Ruint32|flags=d;int64;4;2 0 1 3
        remainder|Lint64|Rint64|flags=d;int64;4;2 0 0 3
        remainder|Lint64|Rfloat32|flags=i;float64;4;3ff0000000000000 fff8000000000000 c000000000000000 7ff8000000000000
        remainder|Lint64|Rfloat64|flags=i;float64;4;3ff0000000000000 fff8000000000000 c000000000000000 7ff8000000000000
        remainder|Lint64|I2|flags=;int64;4;1 0 1 1
        remainder|I2|Lint64|flags=d;int64;4;-5 0 2 2
        remainder|Lint64|I300|flags=;int64;4;293 0 5 3
        remainder|I300|Lint64|flags=d;int64;4;-1 0 0 0
        remainder|Lint64|I-1|flags=;int64;4;0 0 0 0
        remainder|I-1|Lint64|flags=d;int64;4;-1 0 4 2
        remainder|Lint64|F2.5|flags=;float64;4;3fe0000000000000 0 0 3fe0000000000000
        remainder|F2.5|Lint64|flags=i;float64;4;c012000000000000 fff8000000000000 4004000000000000 4004000000000000
        remainder|Lint64|BTrue|flags=;int64;4;0 0 0 0
        remainder|BTrue|Lint64|flags=d;int64;4;-6 0 1 1
        remainder|Lint64|I0|flags=d;int64;4;0 0 0 0
        remainder|I0|Lint64|flags=d;int64;4;0 0 0 0
        remainder|Lfloat32|Rint64|flags=i;float64;4;3ff8000000000000 8000000000000000 fff8000000000000 fff8000000000000
        remainder|Lfloat32|Rfloat32|flags=i;float32;4;3fe0000000000000 fff8000000000000 bff4000000000000 7ff8000000000000
        remainder|Lfloat32|Rfloat64|flags=i;float64;4;3fe0000000000000 fff8000000000000 bff4000000000000 7ff8000000000000
        remainder|Lfloat32|I2|flags=i;float32;4;3fe0000000000000 0 3fd0000000000000 fff8000000000000
        remainder|I2|Lfloat32|flags=i;float32;4;c016000000000000 fff8000000000000 4000000000000000 4000000000000000
        remainder|Lfloat32|I300|flags=i;float32;4;4072480000000000 0 4002000000000000 fff8000000000000
        remainder|I300|Lfloat32|flags=i;float32;4;8000000000000000 fff8000000000000 3fe8000000000000 4072c00000000000
        remainder|Lfloat32|I-1|flags=i;float32;4;bfe0000000000000 8000000000000000 bfe8000000000000 fff8000000000000
        remainder|I-1|Lfloat32|flags=i;float32;4;bff0000000000000 fff8000000000000 3ff4000000000000 7ff0000000000000
        remainder|Lfloat32|F2.5|flags=i;float32;4;0 0 4002000000000000 fff8000000000000
        remainder|F2.5|Lfloat32|flags=i;float32;4;c014000000000000 fff8000000000000 3fd0000000000000 4004000000000000
        remainder|Lfloat32|BTrue|flags=i;float32;4;3fe0000000000000 0 3fd0000000000000 fff8000000000000
        remainder|BTrue|Lfloat32|flags=i;float32;4;c01a000000000000 fff8000000000000 3ff0000000000000 3ff0000000000000
        remainder|Lfloat32|I0|flags=i;float32;4;fff8000000000000 fff8000000000000 fff8000000000000 fff8000000000000
        remainder|I0|Lfloat32|flags=i;float32;4;8000000000000000 fff8000000000000 0 0
        remainder|Lfloat64|Rbool|flags=i;float64;4;3fe0000000000000 0 fff8000000000000 fff8000000000000
        remainder|Lfloat64|Ruint8|flags=i;float64;4;3ff8000000000000 fff8000000000000 3fd0000000000000 fff8000000000000
        remainder|Lfloat64|Rint32|flags=i;float64;4;3ff8000000000000 8000000000000000 fff8000000000000 fff8000000000000
        remainder|Lfloat64|Ruint32|flags=i;float64;4;3ff8000000000000 fff8000000000000 3fd0000000000000 fff8000000000000
        remainder|Lfloat64|Rint64|flags=i;float64;4;3ff8000000000000 8000000000000000 fff8000000000000 fff8000000000000
        remainder|Lfloat64|Rfloat32|flags=i;float64;4;3fe0000000000000 fff8000000000000 bff4000000000000 7ff8000000000000
        remainder|Lfloat64|Rfloat64|flags=i;float64;4;3fe0000000000000 fff8000000000000 bff4000000000000 7ff8000000000000
        remainder|Lfloat64|I2|flags=i;float64;4;3fe0000000000000 0 3fd0000000000000 fff8000000000000
        remainder|I2|Lfloat64|flags=i;float64;4;c016000000000000 fff8000000000000 4000000000000000 4000000000000000
        remainder|Lfloat64|I300|flags=i;float64;4;4072480000000000 0 4002000000000000 fff8000000000000
        remainder|I300|Lfloat64|flags=i;float64;4;8000000000000000 fff8000000000000 3fe8000000000000 4072c00000000000
        remainder|Lfloat64|I-1|flags=i;float64;4;bfe0000000000000 8000000000000000 bfe8000000000000 fff8000000000000
        remainder|I-1|Lfloat64|flags=i;float64;4;bff0000000000000 fff8000000000000 3ff4000000000000 7ff0000000000000
        remainder|Lfloat64|F2.5|flags=i;float64;4;0 0 4002000000000000 fff8000000000000
        remainder|F2.5|Lfloat64|flags=i;float64;4;c014000000000000 fff8000000000000 3fd0000000000000 4004000000000000
        remainder|Lfloat64|BTrue|flags=i;float64;4;3fe0000000000000 0 3fd0000000000000 fff8000000000000
        remainder|BTrue|Lfloat64|flags=i;float64;4;c01a000000000000 fff8000000000000 3ff0000000000000 3ff0000000000000
        remainder|Lfloat64|I0|flags=i;float64;4;fff8000000000000 fff8000000000000 fff8000000000000 fff8000000000000
        remainder|I0|Lfloat64|flags=i;float64;4;8000000000000000 fff8000000000000 0 0
        fmod|Lbool|Rbool|unsupported int8
        fmod|Lbool|Rint64|flags=d;int64;4;1 0 0 0
        fmod|Lbool|Rfloat64|flags=i;float64;4;3ff0000000000000 fff8000000000000 3ff0000000000000 7ff8000000000000
        fmod|Lbool|I2|flags=;int64;4;1 0 1 0
        fmod|I2|Lbool|flags=d;int64;4;0 0 0 0
        fmod|Lbool|I300|flags=;int64;4;1 0 1 0
        fmod|I300|Lbool|flags=d;int64;4;0 0 0 0
        fmod|Lbool|I-1|flags=;int64;4;0 0 0 0
        fmod|I-1|Lbool|flags=d;int64;4;0 0 0 0
        fmod|Lbool|F2.5|flags=;float64;4;3ff0000000000000 0 3ff0000000000000 0
        fmod|F2.5|Lbool|flags=i;float64;4;3fe0000000000000 fff8000000000000 3fe0000000000000 fff8000000000000
        fmod|Lbool|BTrue|unsupported int8
        fmod|BTrue|Lbool|unsupported int8
        fmod|Lbool|I0|flags=d;int64;4;0 0 0 0
        fmod|I0|Lbool|flags=d;int64;4;0 0 0 0
        fmod|Luint8|Ruint8|flags=d;uint8;4;1 0 0 3
        fmod|Luint8|Rint64|flags=d;int64;4;1 0 0 3
        fmod|Luint8|Rfloat64|flags=i;float64;4;3ff0000000000000 fff8000000000000 3fe0000000000000 7ff8000000000000
        fmod|Luint8|I2|flags=;uint8;4;1 0 0 1
        fmod|I2|Luint8|flags=d;uint8;4;2 0 2 2
        fmod|Luint8|I300|error OverflowError Python integer 300 out of bounds for uint8
        fmod|I300|Luint8|error OverflowError Python integer 300 out of bounds for uint8
        fmod|Luint8|I-1|error OverflowError Python integer -1 out of bounds for uint8
        fmod|I-1|Luint8|error OverflowError Python integer -1 out of bounds for uint8
        fmod|Luint8|F2.5|flags=;float64;4;4000000000000000 0 0 3fe0000000000000
        fmod|F2.5|Luint8|flags=i;float64;4;4004000000000000 fff8000000000000 4004000000000000 4004000000000000
        fmod|Luint8|BTrue|flags=;uint8;4;0 0 0 0
        fmod|BTrue|Luint8|flags=d;uint8;4;1 0 1 1
        fmod|Luint8|I0|flags=d;uint8;4;0 0 0 0
        fmod|I0|Luint8|flags=d;uint8;4;0 0 0 0
        fmod|Lint32|Rint32|flags=d;int32;4;-1 0 0 3
        fmod|Lint32|Rint64|flags=d;int64;4;-1 0 0 3
        fmod|Lint32|Rfloat64|flags=i;float64;4;bff0000000000000 fff8000000000000 3ff8000000000000 7ff8000000000000
        fmod|Lint32|I2|flags=;int32;4;-1 0 1 1
        fmod|I2|Lint32|flags=d;int32;4;2 0 2 2
        fmod|Lint32|I300|flags=;int32;4;-7 0 5 3
        fmod|I300|Lint32|flags=d;int32;4;6 0 0 0
        fmod|Lint32|I-1|flags=;int32;4;0 0 0 0
        fmod|I-1|Lint32|flags=d;int32;4;-1 0 -1 -1
        fmod|Lint32|F2.5|flags=;float64;4;c000000000000000 0 0 3fe0000000000000
        fmod|F2.5|Lint32|flags=i;float64;4;4004000000000000 fff8000000000000 4004000000000000 4004000000000000
        fmod|Lint32|BTrue|flags=;int32;4;0 0 0 0
        fmod|BTrue|Lint32|flags=d;int32;4;1 0 1 1
        fmod|Lint32|I0|flags=d;int32;4;0 0 0 0
        fmod|I0|Lint32|flags=d;int32;4;0 0 0 0
        fmod|Luint32|Ruint32|flags=d;uint32;4;1 0 0 3
        fmod|Luint32|Rint64|flags=d;int64;4;1 0 0 3
        fmod|Luint32|Rfloat64|flags=i;float64;4;3ff0000000000000 fff8000000000000 3fe0000000000000 7ff8000000000000
        fmod|Luint32|I2|flags=;uint32;4;1 0 0 1
        fmod|I2|Luint32|flags=d;uint32;4;2 0 2 2
        fmod|Luint32|I300|flags=;uint32;4;7 0 200 3
        fmod|I300|Luint32|flags=d;uint32;4;6 0 100 0
        fmod|Luint32|I-1|error OverflowError Python integer -1 out of bounds for uint32
        fmod|I-1|Luint32|error OverflowError Python integer -1 out of bounds for uint32
        fmod|Luint32|F2.5|flags=;float64;4;4000000000000000 0 0 3fe0000000000000
        fmod|F2.5|Luint32|flags=i;float64;4;4004000000000000 fff8000000000000 4004000000000000 4004000000000000
        fmod|Luint32|BTrue|flags=;uint32;4;0 0 0 0
        fmod|BTrue|Luint32|flags=d;uint32;4;1 0 1 1
        fmod|Luint32|I0|flags=d;uint32;4;0 0 0 0
        fmod|I0|Luint32|flags=d;uint32;4;0 0 0 0
        fmod|Lint64|Rbool|flags=d;int64;4;0 0 0 0
        fmod|Lint64|Ruint8|flags=d;int64;4;-1 0 1 3
        fmod|Lint64|Rint32|flags=d;int64;4;-1 0 0 3
        fmod|Lint64|Ruint32|flags=d;int64;4;-1 0 1 3
        fmod|Lint64|Rint64|flags=d;int64;4;-1 0 0 3
        fmod|Lint64|Rfloat32|flags=i;float64;4;bff0000000000000 fff8000000000000 3ff8000000000000 7ff8000000000000
        fmod|Lint64|Rfloat64|flags=i;float64;4;bff0000000000000 fff8000000000000 3ff8000000000000 7ff8000000000000
        fmod|Lint64|I2|flags=;int64;4;-1 0 1 1
        fmod|I2|Lint64|flags=d;int64;4;2 0 2 2
        fmod|Lint64|I300|flags=;int64;4;-7 0 5 3
        fmod|I300|Lint64|flags=d;int64;4;6 0 0 0
        fmod|Lint64|I-1|flags=;int64;4;0 0 0 0
        fmod|I-1|Lint64|flags=d;int64;4;-1 0 -1 -1
        fmod|Lint64|F2.5|flags=;float64;4;c000000000000000 0 0 3fe0000000000000
        fmod|F2.5|Lint64|flags=i;float64;4;4004000000000000 fff8000000000000 4004000000000000 4004000000000000
        fmod|Lint64|BTrue|flags=;int64;4;0 0 0 0
        fmod|BTrue|Lint64|flags=d;int64;4;1 0 1 1
        fmod|Lint64|I0|flags=d;int64;4;0 0 0 0
        fmod|I0|Lint64|flags=d;int64;4;0 0 0 0
        fmod|Lfloat32|Rint64|flags=i;float64;4;bff8000000000000 0 fff8000000000000 fff8000000000000
        fmod|Lfloat32|Rfloat32|flags=i;float32;4;bff8000000000000 fff8000000000000 4002000000000000 7ff8000000000000
        fmod|Lfloat32|Rfloat64|flags=i;float64;4;bff8000000000000 fff8000000000000 4002000000000000 7ff8000000000000
        fmod|Lfloat32|I2|flags=i;float32;4;bff8000000000000 0 3fd0000000000000 fff8000000000000
        fmod|I2|Lfloat32|flags=i;float32;4;4000000000000000 fff8000000000000 4000000000000000 4000000000000000
        fmod|Lfloat32|I300|flags=i;float32;4;c01e000000000000 0 4002000000000000 fff8000000000000
        fmod|I300|Lfloat32|flags=i;float32;4;0 fff8000000000000 3fe8000000000000 4072c00000000000
        fmod|Lfloat32|I-1|flags=i;float32;4;bfe0000000000000 0 3fd0000000000000 fff8000000000000
        fmod|I-1|Lfloat32|flags=i;float32;4;bff0000000000000 fff8000000000000 bff0000000000000 bff0000000000000
        fmod|Lfloat32|F2.5|flags=i;float32;4;8000000000000000 0 4002000000000000 fff8000000000000
        fmod|F2.5|Lfloat32|flags=i;float32;4;4004000000000000 fff8000000000000 3fd0000000000000 4004000000000000
        fmod|Lfloat32|BTrue|flags=i;float32;4;bfe0000000000000 0 3fd0000000000000 fff8000000000000
        fmod|BTrue|Lfloat32|flags=i;float32;4;3ff0000000000000 fff8000000000000 3ff0000000000000 3ff0000000000000
        fmod|Lfloat32|I0|flags=i;float32;4;fff8000000000000 fff8000000000000 fff8000000000000 fff8000000000000
        fmod|I0|Lfloat32|flags=i;float32;4;0 fff8000000000000 0 0
        fmod|Lfloat64|Rbool|flags=i;float64;4;bfe0000000000000 0 fff8000000000000 fff8000000000000
        fmod|Lfloat64|Ruint8|flags=i;float64;4;bff8000000000000 fff8000000000000 3fd0000000000000 fff8000000000000
        fmod|Lfloat64|Rint32|flags=i;float64;4;bff8000000000000 0 fff8000000000000 fff8000000000000
        fmod|Lfloat64|Ruint32|flags=i;float64;4;bff8000000000000 fff8000000000000 3fd0000000000000 fff8000000000000
        fmod|Lfloat64|Rint64|flags=i;float64;4;bff8000000000000 0 fff8000000000000 fff8000000000000
        fmod|Lfloat64|Rfloat32|flags=i;float64;4;bff8000000000000 fff8000000000000 4002000000000000 7ff8000000000000
        fmod|Lfloat64|Rfloat64|flags=i;float64;4;bff8000000000000 fff8000000000000 4002000000000000 7ff8000000000000
        fmod|Lfloat64|I2|flags=i;float64;4;bff8000000000000 0 3fd0000000000000 fff8000000000000
        fmod|I2|Lfloat64|flags=i;float64;4;4000000000000000 fff8000000000000 4000000000000000 4000000000000000
        fmod|Lfloat64|I300|flags=i;float64;4;c01e000000000000 0 4002000000000000 fff8000000000000
        fmod|I300|Lfloat64|flags=i;float64;4;0 fff8000000000000 3fe8000000000000 4072c00000000000
        fmod|Lfloat64|I-1|flags=i;float64;4;bfe0000000000000 0 3fd0000000000000 fff8000000000000
        fmod|I-1|Lfloat64|flags=i;float64;4;bff0000000000000 fff8000000000000 bff0000000000000 bff0000000000000
        fmod|Lfloat64|F2.5|flags=i;float64;4;8000000000000000 0 4002000000000000 fff8000000000000
        fmod|F2.5|Lfloat64|flags=i;float64;4;4004000000000000 fff8000000000000 3fd0000000000000 4004000000000000
        fmod|Lfloat64|BTrue|flags=i;float64;4;bfe0000000000000 0 3fd0000000000000 fff8000000000000
        fmod|BTrue|Lfloat64|flags=i;float64;4;3ff0000000000000 fff8000000000000 3ff0000000000000 3ff0000000000000
        fmod|Lfloat64|I0|flags=i;float64;4;fff8000000000000 fff8000000000000 fff8000000000000 fff8000000000000
        fmod|I0|Lfloat64|flags=i;float64;4;0 fff8000000000000 0 0
        power|Lbool|Rbool|unsupported int8
        power|Lbool|R+int64|flags=;int64;4;1 0 1 0
        power|Lbool|Rfloat64|flags=;float64;4;3ff0000000000000 3ff0000000000000 3ff0000000000000 7ff8000000000000
        power|Lbool|I2|flags=;int64;4;1 0 1 0
        power|I2|Lbool|flags=;int64;4;2 1 2 1
        power|Lbool|I300|flags=;int64;4;1 0 1 0
        power|I300|Lbool|flags=;int64;4;300 1 300 1
        power|Lbool|I-1|error ValueError Integers to negative integer powers are not allowed.
        power|I-1|Lbool|flags=;int64;4;-1 1 -1 1
        power|Lbool|F2.5|flags=;float64;4;3ff0000000000000 0 3ff0000000000000 0
        power|F2.5|Lbool|flags=;float64;4;4004000000000000 3ff0000000000000 4004000000000000 3ff0000000000000
        power|Lbool|BTrue|unsupported int8
        power|BTrue|Lbool|unsupported int8
        power|Lbool|I0|flags=;int64;4;1 1 1 1
        power|I0|Lbool|flags=;int64;4;0 1 0 1
        power|Luint8|Ruint8|flags=;uint8;4;87 1 64 105
        power|Luint8|R+int64|flags=;int64;4;343 0 1 243
        power|Luint8|Rfloat64|flags=;float64;4;4048800000000000 3ff0000000000000 3e42fb3367a05474 7ff8000000000000
        power|Luint8|I2|flags=;uint8;4;49 0 64 9
        power|I2|Luint8|flags=;uint8;4;128 1 0 8
        power|Luint8|I300|error OverflowError Python integer 300 out of bounds for uint8
        power|I300|Luint8|error OverflowError Python integer 300 out of bounds for uint8
        power|Luint8|I-1|error OverflowError Python integer -1 out of bounds for uint8
        power|I-1|Luint8|error OverflowError Python integer -1 out of bounds for uint8
        power|Luint8|F2.5|flags=;float64;4;40603489be058693 0 4121436ad992f250 402f2d4a45635640
        power|F2.5|Luint8|flags=;float64;4;408312d000000000 3ff0000000000000 5074e718d7d7625a 402f400000000000
        power|Luint8|BTrue|flags=;uint8;4;7 0 200 3
        power|BTrue|Luint8|flags=;uint8;4;1 1 1 1
        power|Luint8|I0|flags=;uint8;4;1 1 1 1
        power|I0|Luint8|flags=;uint8;4;0 1 0 0
        power|Lint32|R+int32|flags=;int32;4;-343 0 1 243
        power|Lint32|R+int64|flags=;int64;4;-343 0 1 243
        power|Lint32|Rfloat64|flags=;float64;4;4048800000000000 3ff0000000000000 3f6d4effc45a0a16 7ff8000000000000
        power|Lint32|I2|flags=;int32;4;49 0 25 9
        power|I2|Lint32|error ValueError Integers to negative integer powers are not allowed.
        power|Lint32|I300|flags=;int32;4;-35996895 0 -1792061999 -597940623
        power|I300|Lint32|error ValueError Integers to negative integer powers are not allowed.
        power|Lint32|I-1|error ValueError Integers to negative integer powers are not allowed.
        power|I-1|Lint32|error ValueError Integers to negative integer powers are not allowed.
        power|Lint32|F2.5|flags=i;float64;4;fff8000000000000 0 404bf36ae31d6e46 402f2d4a45635640
        power|F2.5|Lint32|flags=;float64;4;3f5ad7f29abcaf48 3ff0000000000000 40586a0000000000 402f400000000000
        power|Lint32|BTrue|flags=;int32;4;-7 0 5 3
        power|BTrue|Lint32|error ValueError Integers to negative integer powers are not allowed.
        power|Lint32|I0|flags=;int32;4;1 1 1 1
        power|I0|Lint32|error ValueError Integers to negative integer powers are not allowed.
        power|Luint32|Ruint32|flags=;uint32;4;343 1 40000 3835588969
        power|Luint32|R+int64|flags=;int64;4;343 0 1 243
        power|Luint32|Rfloat64|flags=;float64;4;4048800000000000 3ff0000000000000 3e42fb3367a05474 7ff8000000000000
        power|Luint32|I2|flags=;uint32;4;49 0 40000 9
        power|I2|Luint32|flags=;uint32;4;128 1 0 8
        power|Luint32|I300|flags=;uint32;4;4258970401 0 0 3697026673
        power|I300|Luint32|flags=;uint32;4;3294674944 1 0 27000000
        power|Luint32|I-1|error OverflowError Python integer -1 out of bounds for uint32
        power|I-1|Luint32|error OverflowError Python integer -1 out of bounds for uint32
        power|Luint32|F2.5|flags=;float64;4;40603489be058693 0 4121436ad992f250 402f2d4a45635640
        power|F2.5|Luint32|flags=;float64;4;408312d000000000 3ff0000000000000 5074e718d7d7625a 402f400000000000
        power|Luint32|BTrue|flags=;uint32;4;7 0 200 3
        power|BTrue|Luint32|flags=;uint32;4;1 1 1 1
        power|Luint32|I0|flags=;uint32;4;1 1 1 1
        power|I0|Luint32|flags=;uint32;4;0 1 0 0
        power|Lint64|Rbool|flags=;int64;4;-7 0 1 1
        power|Lint64|Ruint8|flags=;int64;4;-343 1 25 1564318369683763561
        power|Lint64|R+int32|flags=;int64;4;-343 0 1 243
        power|Lint64|Ruint32|flags=;int64;4;-343 1 25 1564318369683763561
        power|Lint64|R+int64|flags=;int64;4;-343 0 1 243
        power|Lint64|Rfloat32|flags=;float64;4;4048800000000000 3ff0000000000000 3f6d4effc45a0a16 7ff8000000000000
        power|Lint64|Rfloat64|flags=;float64;4;4048800000000000 3ff0000000000000 3f6d4effc45a0a16 7ff8000000000000
        power|Lint64|I2|flags=;int64;4;49 0 25 9
        power|I2|Lint64|error ValueError Integers to negative integer powers are not allowed.
        power|Lint64|I300|flags=;int64;4;-7743582535848117471 0 3320793742820986321 4157753088978724465
        power|I300|Lint64|error ValueError Integers to negative integer powers are not allowed.
        power|Lint64|I-1|error ValueError Integers to negative integer powers are not allowed.
        power|I-1|Lint64|error ValueError Integers to negative integer powers are not allowed.
        power|Lint64|F2.5|flags=i;float64;4;fff8000000000000 0 404bf36ae31d6e46 402f2d4a45635640
        power|F2.5|Lint64|flags=;float64;4;3f5ad7f29abcaf48 3ff0000000000000 40586a0000000000 402f400000000000
        power|Lint64|BTrue|flags=;int64;4;-7 0 5 3
        power|BTrue|Lint64|error ValueError Integers to negative integer powers are not allowed.
        power|Lint64|I0|flags=;int64;4;1 1 1 1
        power|I0|Lint64|error ValueError Integers to negative integer powers are not allowed.
        power|Lfloat32|R+int64|flags=;float64;4;c07a5e0000000000 0 3ff0000000000000 7ff0000000000000
        power|Lfloat32|Rfloat32|flags=;float32;4;404c200000000000 3ff0000000000000 3fadf75680000000 7ff8000000000000
        power|Lfloat32|Rfloat64|flags=;float64;4;404c200000000000 3ff0000000000000 3fadf75680feb65f 7ff8000000000000
        power|Lfloat32|I2|flags=;float32;4;404c200000000000 0 4014400000000000 7ff0000000000000
        power|I2|Lfloat32|flags=;float32;4;3f76a09e60000000 3ff0000000000000 401306fe00000000 7ff0000000000000
        power|Lfloat32|I300|flags=o;float32;4;7ff0000000000000 0 7ff0000000000000 7ff0000000000000
        power|I300|Lfloat32|flags=;float32;4;3c137aaa80000000 3ff0000000000000 4116dc84e0000000 7ff0000000000000
        power|Lfloat32|I-1|flags=d;float32;4;bfc1111120000000 7ff0000000000000 3fdc71c720000000 0
        power|I-1|Lfloat32|flags=i;float32;4;fff8000000000000 3ff0000000000000 fff8000000000000 3ff0000000000000
        power|Lfloat32|F2.5|flags=i;float32;4;fff8000000000000 0 401e600000000000 7ff0000000000000
        power|F2.5|Lfloat32|flags=;float32;4;3f50fa3380000000 3ff0000000000000 401f6f92e0000000 7ff0000000000000
        power|Lfloat32|BTrue|flags=;float32;4;c01e000000000000 0 4002000000000000 7ff0000000000000
        power|BTrue|Lfloat32|flags=;float32;4;3ff0000000000000 3ff0000000000000 3ff0000000000000 3ff0000000000000
        power|Lfloat32|I0|flags=;float32;4;3ff0000000000000 3ff0000000000000 3ff0000000000000 3ff0000000000000
        power|I0|Lfloat32|flags=d;float32;4;7ff0000000000000 3ff0000000000000 0 0
        power|Lfloat64|Rbool|flags=;float64;4;c01e000000000000 0 3ff0000000000000 3ff0000000000000
        power|Lfloat64|Ruint8|flags=;float64;4;c07a5e0000000000 3ff0000000000000 4014400000000000 7ff0000000000000
        power|Lfloat64|R+int32|flags=;float64;4;c07a5e0000000000 0 3ff0000000000000 7ff0000000000000
        power|Lfloat64|Ruint32|flags=;float64;4;c07a5e0000000000 3ff0000000000000 4014400000000000 7ff0000000000000
        power|Lfloat64|R+int64|flags=;float64;4;c07a5e0000000000 0 3ff0000000000000 7ff0000000000000
        power|Lfloat64|Rfloat32|flags=;float64;4;404c200000000000 3ff0000000000000 3fadf75680feb65f 7ff8000000000000
        power|Lfloat64|Rfloat64|flags=;float64;4;404c200000000000 3ff0000000000000 3fadf75680feb65f 7ff8000000000000
        power|Lfloat64|I2|flags=;float64;4;404c200000000000 0 4014400000000000 7ff0000000000000
        power|I2|Lfloat64|flags=;float64;4;3f76a09e667f3bcd 3ff0000000000000 401306fe0a31b715 7ff0000000000000
        power|Lfloat64|I300|flags=;float64;4;7670c33d4b2580bc 0 55df813b8e393478 7ff0000000000000
        power|I300|Lfloat64|flags=;float64;4;3c137aaa75f01582 3ff0000000000000 4116dc84ec0efb82 7ff0000000000000
        power|Lfloat64|I-1|flags=d;float64;4;bfc1111111111111 7ff0000000000000 3fdc71c71c71c71c 0
        power|I-1|Lfloat64|flags=i;float64;4;fff8000000000000 3ff0000000000000 fff8000000000000 3ff0000000000000
        power|Lfloat64|F2.5|flags=i;float64;4;fff8000000000000 0 401e600000000000 7ff0000000000000
        power|F2.5|Lfloat64|flags=;float64;4;3f50fa3389d6eb40 3ff0000000000000 401f6f92ee62a212 7ff0000000000000
        power|Lfloat64|BTrue|flags=;float64;4;c01e000000000000 0 4002000000000000 7ff0000000000000
        power|BTrue|Lfloat64|flags=;float64;4;3ff0000000000000 3ff0000000000000 3ff0000000000000 3ff0000000000000
        power|Lfloat64|I0|flags=;float64;4;3ff0000000000000 3ff0000000000000 3ff0000000000000 3ff0000000000000
        power|I0|Lfloat64|flags=d;float64;4;7ff0000000000000 3ff0000000000000 0 0
        maximum|Lbool|Rbool|flags=;bool;4;1 1 1 0
        maximum|Lbool|Rint64|flags=;int64;4;3 0 1 5
        maximum|Lbool|Rfloat64|flags=;float64;4;4000000000000000 0 3ff0000000000000 7ff8000000000000
        maximum|Lbool|I2|flags=;int64;4;2 2 2 2
        maximum|I2|Lbool|flags=;int64;4;2 2 2 2
        maximum|Lbool|I300|flags=;int64;4;300 300 300 300
        maximum|I300|Lbool|flags=;int64;4;300 300 300 300
        maximum|Lbool|I-1|flags=;int64;4;1 0 1 0
        maximum|I-1|Lbool|flags=;int64;4;1 0 1 0
        maximum|Lbool|F2.5|flags=;float64;4;4004000000000000 4004000000000000 4004000000000000 4004000000000000
        maximum|F2.5|Lbool|flags=;float64;4;4004000000000000 4004000000000000 4004000000000000 4004000000000000
        maximum|Lbool|BTrue|flags=;bool;4;1 1 1 1
        maximum|BTrue|Lbool|flags=;bool;4;1 1 1 1
        maximum|Lbool|I0|flags=;int64;4;1 0 1 0
        maximum|I0|Lbool|flags=;int64;4;1 0 1 0
        maximum|Luint8|Ruint8|flags=;uint8;4;7 0 200 250
        maximum|Luint8|Rint64|flags=;int64;4;7 0 200 5
        maximum|Luint8|Rfloat64|flags=;float64;4;401c000000000000 0 4069000000000000 7ff8000000000000
        maximum|Luint8|I2|flags=;uint8;4;7 2 200 3
        maximum|I2|Luint8|flags=;uint8;4;7 2 200 3
        maximum|Luint8|I300|error OverflowError Python integer 300 out of bounds for uint8
        maximum|I300|Luint8|error OverflowError Python integer 300 out of bounds for uint8
        maximum|Luint8|I-1|error OverflowError Python integer -1 out of bounds for uint8
        maximum|I-1|Luint8|error OverflowError Python integer -1 out of bounds for uint8
        maximum|Luint8|F2.5|flags=;float64;4;401c000000000000 4004000000000000 4069000000000000 4008000000000000
        maximum|F2.5|Luint8|flags=;float64;4;401c000000000000 4004000000000000 4069000000000000 4008000000000000
        maximum|Luint8|BTrue|flags=;uint8;4;7 1 200 3
        maximum|BTrue|Luint8|flags=;uint8;4;7 1 200 3
        maximum|Luint8|I0|flags=;uint8;4;7 0 200 3
        maximum|I0|Luint8|flags=;uint8;4;7 0 200 3
        maximum|Lint32|Rint32|flags=;int32;4;3 0 5 5
        maximum|Lint32|Rint64|flags=;int64;4;3 0 5 5
        maximum|Lint32|Rfloat64|flags=;float64;4;4000000000000000 0 4014000000000000 7ff8000000000000
        maximum|Lint32|I2|flags=;int32;4;2 2 5 3
        maximum|I2|Lint32|flags=;int32;4;2 2 5 3
        maximum|Lint32|I300|flags=;int32;4;300 300 300 300
        maximum|I300|Lint32|flags=;int32;4;300 300 300 300
        maximum|Lint32|I-1|flags=;int32;4;-1 0 5 3
        maximum|I-1|Lint32|flags=;int32;4;-1 0 5 3
        maximum|Lint32|F2.5|flags=;float64;4;4004000000000000 4004000000000000 4014000000000000 4008000000000000
        maximum|F2.5|Lint32|flags=;float64;4;4004000000000000 4004000000000000 4014000000000000 4008000000000000
        maximum|Lint32|BTrue|flags=;int32;4;1 1 5 3
        maximum|BTrue|Lint32|flags=;int32;4;1 1 5 3
        maximum|Lint32|I0|flags=;int32;4;0 0 5 3
        maximum|I0|Lint32|flags=;int32;4;0 0 5 3
        maximum|Luint32|Ruint32|flags=;uint32;4;7 0 200 250
        maximum|Luint32|Rint64|flags=;int64;4;7 0 200 5
        maximum|Luint32|Rfloat64|flags=;float64;4;401c000000000000 0 4069000000000000 7ff8000000000000
        maximum|Luint32|I2|flags=;uint32;4;7 2 200 3
        maximum|I2|Luint32|flags=;uint32;4;7 2 200 3
        maximum|Luint32|I300|flags=;uint32;4;300 300 300 300
        maximum|I300|Luint32|flags=;uint32;4;300 300 300 300
        maximum|Luint32|I-1|error OverflowError Python integer -1 out of bounds for uint32
        maximum|I-1|Luint32|error OverflowError Python integer -1 out of bounds for uint32
        maximum|Luint32|F2.5|flags=;float64;4;401c000000000000 4004000000000000 4069000000000000 4008000000000000
        maximum|F2.5|Luint32|flags=;float64;4;401c000000000000 4004000000000000 4069000000000000 4008000000000000
        maximum|Luint32|BTrue|flags=;uint32;4;7 1 200 3
        maximum|BTrue|Luint32|flags=;uint32;4;7 1 200 3
        maximum|Luint32|I0|flags=;uint32;4;7 0 200 3
        maximum|I0|Luint32|flags=;uint32;4;7 0 200 3
        maximum|Lint64|Rbool|flags=;int64;4;1 1 5 3
        maximum|Lint64|Ruint8|flags=;int64;4;3 0 5 250
        maximum|Lint64|Rint32|flags=;int64;4;3 0 5 5
        maximum|Lint64|Ruint32|flags=;int64;4;3 0 5 250
        maximum|Lint64|Rint64|flags=;int64;4;3 0 5 5
        maximum|Lint64|Rfloat32|flags=;float64;4;4000000000000000 0 4014000000000000 7ff8000000000000
        maximum|Lint64|Rfloat64|flags=;float64;4;4000000000000000 0 4014000000000000 7ff8000000000000
        maximum|Lint64|I2|flags=;int64;4;2 2 5 3
        maximum|I2|Lint64|flags=;int64;4;2 2 5 3
        maximum|Lint64|I300|flags=;int64;4;300 300 300 300
        maximum|I300|Lint64|flags=;int64;4;300 300 300 300
        maximum|Lint64|I-1|flags=;int64;4;-1 0 5 3
        maximum|I-1|Lint64|flags=;int64;4;-1 0 5 3
        maximum|Lint64|F2.5|flags=;float64;4;4004000000000000 4004000000000000 4014000000000000 4008000000000000
        maximum|F2.5|Lint64|flags=;float64;4;4004000000000000 4004000000000000 4014000000000000 4008000000000000
        maximum|Lint64|BTrue|flags=;int64;4;1 1 5 3
        maximum|BTrue|Lint64|flags=;int64;4;1 1 5 3
        maximum|Lint64|I0|flags=;int64;4;0 0 5 3
        maximum|I0|Lint64|flags=;int64;4;0 0 5 3
        maximum|Lfloat32|Rint64|flags=;float64;4;4008000000000000 0 4002000000000000 7ff0000000000000
        maximum|Lfloat32|Rfloat32|flags=;float32;4;4000000000000000 0 4002000000000000 7ff8000000000000
        maximum|Lfloat32|Rfloat64|flags=;float64;4;4000000000000000 0 4002000000000000 7ff8000000000000
        maximum|Lfloat32|I2|flags=;float32;4;4000000000000000 4000000000000000 4002000000000000 7ff0000000000000
        maximum|I2|Lfloat32|flags=;float32;4;4000000000000000 4000000000000000 4002000000000000 7ff0000000000000
        maximum|Lfloat32|I300|flags=;float32;4;4072c00000000000 4072c00000000000 4072c00000000000 7ff0000000000000
        maximum|I300|Lfloat32|flags=;float32;4;4072c00000000000 4072c00000000000 4072c00000000000 7ff0000000000000
        maximum|Lfloat32|I-1|flags=;float32;4;bff0000000000000 0 4002000000000000 7ff0000000000000
        maximum|I-1|Lfloat32|flags=;float32;4;bff0000000000000 0 4002000000000000 7ff0000000000000
        maximum|Lfloat32|F2.5|flags=;float32;4;4004000000000000 4004000000000000 4004000000000000 7ff0000000000000
        maximum|F2.5|Lfloat32|flags=;float32;4;4004000000000000 4004000000000000 4004000000000000 7ff0000000000000
        maximum|Lfloat32|BTrue|flags=;float32;4;3ff0000000000000 3ff0000000000000 4002000000000000 7ff0000000000000
        maximum|BTrue|Lfloat32|flags=;float32;4;3ff0000000000000 3ff0000000000000 4002000000000000 7ff0000000000000
        maximum|Lfloat32|I0|flags=;float32;4;0 0 4002000000000000 7ff0000000000000
        maximum|I0|Lfloat32|flags=;float32;4;0 0 4002000000000000 7ff0000000000000
        maximum|Lfloat64|Rbool|flags=;float64;4;3ff0000000000000 3ff0000000000000 4002000000000000 7ff0000000000000
        maximum|Lfloat64|Ruint8|flags=;float64;4;4008000000000000 0 4002000000000000 7ff0000000000000
        maximum|Lfloat64|Rint32|flags=;float64;4;4008000000000000 0 4002000000000000 7ff0000000000000
        maximum|Lfloat64|Ruint32|flags=;float64;4;4008000000000000 0 4002000000000000 7ff0000000000000
        maximum|Lfloat64|Rint64|flags=;float64;4;4008000000000000 0 4002000000000000 7ff0000000000000
        maximum|Lfloat64|Rfloat32|flags=;float64;4;4000000000000000 0 4002000000000000 7ff8000000000000
        maximum|Lfloat64|Rfloat64|flags=;float64;4;4000000000000000 0 4002000000000000 7ff8000000000000
        maximum|Lfloat64|I2|flags=;float64;4;4000000000000000 4000000000000000 4002000000000000 7ff0000000000000
        maximum|I2|Lfloat64|flags=;float64;4;4000000000000000 4000000000000000 4002000000000000 7ff0000000000000
        maximum|Lfloat64|I300|flags=;float64;4;4072c00000000000 4072c00000000000 4072c00000000000 7ff0000000000000
        maximum|I300|Lfloat64|flags=;float64;4;4072c00000000000 4072c00000000000 4072c00000000000 7ff0000000000000
        maximum|Lfloat64|I-1|flags=;float64;4;bff0000000000000 0 4002000000000000 7ff0000000000000
        maximum|I-1|Lfloat64|flags=;float64;4;bff0000000000000 0 4002000000000000 7ff0000000000000
        maximum|Lfloat64|F2.5|flags=;float64;4;4004000000000000 4004000000000000 4004000000000000 7ff0000000000000
        maximum|F2.5|Lfloat64|flags=;float64;4;4004000000000000 4004000000000000 4004000000000000 7ff0000000000000
        maximum|Lfloat64|BTrue|flags=;float64;4;3ff0000000000000 3ff0000000000000 4002000000000000 7ff0000000000000
        maximum|BTrue|Lfloat64|flags=;float64;4;3ff0000000000000 3ff0000000000000 4002000000000000 7ff0000000000000
        maximum|Lfloat64|I0|flags=;float64;4;0 0 4002000000000000 7ff0000000000000
        maximum|I0|Lfloat64|flags=;float64;4;0 0 4002000000000000 7ff0000000000000
        minimum|Lbool|Rbool|flags=;bool;4;1 0 0 0
        minimum|Lbool|Rint64|flags=;int64;4;1 -2 0 0
        minimum|Lbool|Rfloat64|flags=;float64;4;3ff0000000000000 0 c00c000000000000 7ff8000000000000
        minimum|Lbool|I2|flags=;int64;4;1 0 1 0
        minimum|I2|Lbool|flags=;int64;4;1 0 1 0
        minimum|Lbool|I300|flags=;int64;4;1 0 1 0
        minimum|I300|Lbool|flags=;int64;4;1 0 1 0
        minimum|Lbool|I-1|flags=;int64;4;-1 -1 -1 -1
        minimum|I-1|Lbool|flags=;int64;4;-1 -1 -1 -1
        minimum|Lbool|F2.5|flags=;float64;4;3ff0000000000000 0 3ff0000000000000 0
        minimum|F2.5|Lbool|flags=;float64;4;3ff0000000000000 0 3ff0000000000000 0
        minimum|Lbool|BTrue|flags=;bool;4;1 0 1 0
        minimum|BTrue|Lbool|flags=;bool;4;1 0 1 0
        minimum|Lbool|I0|flags=;int64;4;0 0 0 0
        minimum|I0|Lbool|flags=;int64;4;0 0 0 0
        minimum|Luint8|Ruint8|flags=;uint8;4;3 0 2 3
        minimum|Luint8|Rint64|flags=;int64;4;3 -2 0 3
        minimum|Luint8|Rfloat64|flags=;float64;4;4000000000000000 0 c00c000000000000 7ff8000000000000
        minimum|Luint8|I2|flags=;uint8;4;2 0 2 2
        minimum|I2|Luint8|flags=;uint8;4;2 0 2 2
        minimum|Luint8|I300|error OverflowError Python integer 300 out of bounds for uint8
        minimum|I300|Luint8|error OverflowError Python integer 300 out of bounds for uint8
        minimum|Luint8|I-1|error OverflowError Python integer -1 out of bounds for uint8
        minimum|I-1|Luint8|error OverflowError Python integer -1 out of bounds for uint8
        minimum|Luint8|F2.5|flags=;float64;4;4004000000000000 0 4004000000000000 4004000000000000
        minimum|F2.5|Luint8|flags=;float64;4;4004000000000000 0 4004000000000000 4004000000000000
        minimum|Luint8|BTrue|flags=;uint8;4;1 0 1 1
        minimum|BTrue|Luint8|flags=;uint8;4;1 0 1 1
        minimum|Luint8|I0|flags=;uint8;4;0 0 0 0
        minimum|I0|Luint8|flags=;uint8;4;0 0 0 0
        minimum|Lint32|Rint32|flags=;int32;4;-7 -2 0 3
        minimum|Lint32|Rint64|flags=;int64;4;-7 -2 0 3
        minimum|Lint32|Rfloat64|flags=;float64;4;c01c000000000000 0 c00c000000000000 7ff8000000000000
        minimum|Lint32|I2|flags=;int32;4;-7 0 2 2
        minimum|I2|Lint32|flags=;int32;4;-7 0 2 2
        minimum|Lint32|I300|flags=;int32;4;-7 0 5 3
        minimum|I300|Lint32|flags=;int32;4;-7 0 5 3
        minimum|Lint32|I-1|flags=;int32;4;-7 -1 -1 -1
        minimum|I-1|Lint32|flags=;int32;4;-7 -1 -1 -1
        minimum|Lint32|F2.5|flags=;float64;4;c01c000000000000 0 4004000000000000 4004000000000000
        minimum|F2.5|Lint32|flags=;float64;4;c01c000000000000 0 4004000000000000 4004000000000000
        minimum|Lint32|BTrue|flags=;int32;4;-7 0 1 1
        minimum|BTrue|Lint32|flags=;int32;4;-7 0 1 1
        minimum|Lint32|I0|flags=;int32;4;-7 0 0 0
        minimum|I0|Lint32|flags=;int32;4;-7 0 0 0
        minimum|Luint32|Ruint32|flags=;uint32;4;3 0 2 3
        minimum|Luint32|Rint64|flags=;int64;4;3 -2 0 3
        minimum|Luint32|Rfloat64|flags=;float64;4;4000000000000000 0 c00c000000000000 7ff8000000000000
        minimum|Luint32|I2|flags=;uint32;4;2 0 2 2
        minimum|I2|Luint32|flags=;uint32;4;2 0 2 2
        minimum|Luint32|I300|flags=;uint32;4;7 0 200 3
        minimum|I300|Luint32|flags=;uint32;4;7 0 200 3
        minimum|Luint32|I-1|error OverflowError Python integer -1 out of bounds for uint32
        minimum|I-1|Luint32|error OverflowError Python integer -1 out of bounds for uint32
        minimum|Luint32|F2.5|flags=;float64;4;4004000000000000 0 4004000000000000 4004000000000000
        minimum|F2.5|Luint32|flags=;float64;4;4004000000000000 0 4004000000000000 4004000000000000
        minimum|Luint32|BTrue|flags=;uint32;4;1 0 1 1
        minimum|BTrue|Luint32|flags=;uint32;4;1 0 1 1
        minimum|Luint32|I0|flags=;uint32;4;0 0 0 0
        minimum|I0|Luint32|flags=;uint32;4;0 0 0 0
        minimum|Lint64|Rbool|flags=;int64;4;-7 0 0 0
        minimum|Lint64|Ruint8|flags=;int64;4;-7 0 2 3
        minimum|Lint64|Rint32|flags=;int64;4;-7 -2 0 3
        minimum|Lint64|Ruint32|flags=;int64;4;-7 0 2 3
        minimum|Lint64|Rint64|flags=;int64;4;-7 -2 0 3
        minimum|Lint64|Rfloat32|flags=;float64;4;c01c000000000000 0 c00c000000000000 7ff8000000000000
        minimum|Lint64|Rfloat64|flags=;float64;4;c01c000000000000 0 c00c000000000000 7ff8000000000000
        minimum|Lint64|I2|flags=;int64;4;-7 0 2 2
        minimum|I2|Lint64|flags=;int64;4;-7 0 2 2
        minimum|Lint64|I300|flags=;int64;4;-7 0 5 3
        minimum|I300|Lint64|flags=;int64;4;-7 0 5 3
        minimum|Lint64|I-1|flags=;int64;4;-7 -1 -1 -1
        minimum|I-1|Lint64|flags=;int64;4;-7 -1 -1 -1
        minimum|Lint64|F2.5|flags=;float64;4;c01c000000000000 0 4004000000000000 4004000000000000
        minimum|F2.5|Lint64|flags=;float64;4;c01c000000000000 0 4004000000000000 4004000000000000
        minimum|Lint64|BTrue|flags=;int64;4;-7 0 1 1
        minimum|BTrue|Lint64|flags=;int64;4;-7 0 1 1
        minimum|Lint64|I0|flags=;int64;4;-7 0 0 0
        minimum|I0|Lint64|flags=;int64;4;-7 0 0 0
        minimum|Lfloat32|Rint64|flags=;float64;4;c01e000000000000 c000000000000000 0 4014000000000000
        minimum|Lfloat32|Rfloat32|flags=;float32;4;c01e000000000000 0 c00c000000000000 7ff8000000000000
        minimum|Lfloat32|Rfloat64|flags=;float64;4;c01e000000000000 0 c00c000000000000 7ff8000000000000
        minimum|Lfloat32|I2|flags=;float32;4;c01e000000000000 0 4000000000000000 4000000000000000
        minimum|I2|Lfloat32|flags=;float32;4;c01e000000000000 0 4000000000000000 4000000000000000
        minimum|Lfloat32|I300|flags=;float32;4;c01e000000000000 0 4002000000000000 4072c00000000000
        minimum|I300|Lfloat32|flags=;float32;4;c01e000000000000 0 4002000000000000 4072c00000000000
        minimum|Lfloat32|I-1|flags=;float32;4;c01e000000000000 bff0000000000000 bff0000000000000 bff0000000000000
        minimum|I-1|Lfloat32|flags=;float32;4;c01e000000000000 bff0000000000000 bff0000000000000 bff0000000000000
        minimum|Lfloat32|F2.5|flags=;float32;4;c01e000000000000 0 4002000000000000 4004000000000000
        minimum|F2.5|Lfloat32|flags=;float32;4;c01e000000000000 0 4002000000000000 4004000000000000
        minimum|Lfloat32|BTrue|flags=;float32;4;c01e000000000000 0 3ff0000000000000 3ff0000000000000
        minimum|BTrue|Lfloat32|flags=;float32;4;c01e000000000000 0 3ff0000000000000 3ff0000000000000
        minimum|Lfloat32|I0|flags=;float32;4;c01e000000000000 0 0 0
        minimum|I0|Lfloat32|flags=;float32;4;c01e000000000000 0 0 0
        minimum|Lfloat64|Rbool|flags=;float64;4;c01e000000000000 0 0 0
        minimum|Lfloat64|Ruint8|flags=;float64;4;c01e000000000000 0 4000000000000000 406f400000000000
        minimum|Lfloat64|Rint32|flags=;float64;4;c01e000000000000 c000000000000000 0 4014000000000000
        minimum|Lfloat64|Ruint32|flags=;float64;4;c01e000000000000 0 4000000000000000 406f400000000000
        minimum|Lfloat64|Rint64|flags=;float64;4;c01e000000000000 c000000000000000 0 4014000000000000
        minimum|Lfloat64|Rfloat32|flags=;float64;4;c01e000000000000 0 c00c000000000000 7ff8000000000000
        minimum|Lfloat64|Rfloat64|flags=;float64;4;c01e000000000000 0 c00c000000000000 7ff8000000000000
        minimum|Lfloat64|I2|flags=;float64;4;c01e000000000000 0 4000000000000000 4000000000000000
        minimum|I2|Lfloat64|flags=;float64;4;c01e000000000000 0 4000000000000000 4000000000000000
        minimum|Lfloat64|I300|flags=;float64;4;c01e000000000000 0 4002000000000000 4072c00000000000
        minimum|I300|Lfloat64|flags=;float64;4;c01e000000000000 0 4002000000000000 4072c00000000000
        minimum|Lfloat64|I-1|flags=;float64;4;c01e000000000000 bff0000000000000 bff0000000000000 bff0000000000000
        minimum|I-1|Lfloat64|flags=;float64;4;c01e000000000000 bff0000000000000 bff0000000000000 bff0000000000000
        minimum|Lfloat64|F2.5|flags=;float64;4;c01e000000000000 0 4002000000000000 4004000000000000
        minimum|F2.5|Lfloat64|flags=;float64;4;c01e000000000000 0 4002000000000000 4004000000000000
        minimum|Lfloat64|BTrue|flags=;float64;4;c01e000000000000 0 3ff0000000000000 3ff0000000000000
        minimum|BTrue|Lfloat64|flags=;float64;4;c01e000000000000 0 3ff0000000000000 3ff0000000000000
        minimum|Lfloat64|I0|flags=;float64;4;c01e000000000000 0 0 0
        minimum|I0|Lfloat64|flags=;float64;4;c01e000000000000 0 0 0
        fmax|Lbool|Rbool|flags=;bool;4;1 1 1 0
        fmax|Lbool|Rint64|flags=;int64;4;3 0 1 5
        fmax|Lbool|Rfloat64|flags=;float64;4;4000000000000000 0 3ff0000000000000 0
        fmax|Lbool|I2|flags=;int64;4;2 2 2 2
        fmax|I2|Lbool|flags=;int64;4;2 2 2 2
        fmax|Lbool|I300|flags=;int64;4;300 300 300 300
        fmax|I300|Lbool|flags=;int64;4;300 300 300 300
        fmax|Lbool|I-1|flags=;int64;4;1 0 1 0
        fmax|I-1|Lbool|flags=;int64;4;1 0 1 0
        fmax|Lbool|F2.5|flags=;float64;4;4004000000000000 4004000000000000 4004000000000000 4004000000000000
        fmax|F2.5|Lbool|flags=;float64;4;4004000000000000 4004000000000000 4004000000000000 4004000000000000
        fmax|Lbool|BTrue|flags=;bool;4;1 1 1 1
        fmax|BTrue|Lbool|flags=;bool;4;1 1 1 1
        fmax|Lbool|I0|flags=;int64;4;1 0 1 0
        fmax|I0|Lbool|flags=;int64;4;1 0 1 0
        fmax|Luint8|Ruint8|flags=;uint8;4;7 0 200 250
        fmax|Luint8|Rint64|flags=;int64;4;7 0 200 5
        fmax|Luint8|Rfloat64|flags=;float64;4;401c000000000000 0 4069000000000000 4008000000000000
        fmax|Luint8|I2|flags=;uint8;4;7 2 200 3
        fmax|I2|Luint8|flags=;uint8;4;7 2 200 3
        fmax|Luint8|I300|error OverflowError Python integer 300 out of bounds for uint8
        fmax|I300|Luint8|error OverflowError Python integer 300 out of bounds for uint8
        fmax|Luint8|I-1|error OverflowError Python integer -1 out of bounds for uint8
        fmax|I-1|Luint8|error OverflowError Python integer -1 out of bounds for uint8
        fmax|Luint8|F2.5|flags=;float64;4;401c000000000000 4004000000000000 4069000000000000 4008000000000000
        fmax|F2.5|Luint8|flags=;float64;4;401c000000000000 4004000000000000 4069000000000000 4008000000000000
        fmax|Luint8|BTrue|flags=;uint8;4;7 1 200 3
        fmax|BTrue|Luint8|flags=;uint8;4;7 1 200 3
        fmax|Luint8|I0|flags=;uint8;4;7 0 200 3
        fmax|I0|Luint8|flags=;uint8;4;7 0 200 3
        fmax|Lint32|Rint32|flags=;int32;4;3 0 5 5
        fmax|Lint32|Rint64|flags=;int64;4;3 0 5 5
        fmax|Lint32|Rfloat64|flags=;float64;4;4000000000000000 0 4014000000000000 4008000000000000
        fmax|Lint32|I2|flags=;int32;4;2 2 5 3
        fmax|I2|Lint32|flags=;int32;4;2 2 5 3
        fmax|Lint32|I300|flags=;int32;4;300 300 300 300
        fmax|I300|Lint32|flags=;int32;4;300 300 300 300
        fmax|Lint32|I-1|flags=;int32;4;-1 0 5 3
        fmax|I-1|Lint32|flags=;int32;4;-1 0 5 3
        fmax|Lint32|F2.5|flags=;float64;4;4004000000000000 4004000000000000 4014000000000000 4008000000000000
        fmax|F2.5|Lint32|flags=;float64;4;4004000000000000 4004000000000000 4014000000000000 4008000000000000
        fmax|Lint32|BTrue|flags=;int32;4;1 1 5 3
        fmax|BTrue|Lint32|flags=;int32;4;1 1 5 3
        fmax|Lint32|I0|flags=;int32;4;0 0 5 3
        fmax|I0|Lint32|flags=;int32;4;0 0 5 3
        fmax|Luint32|Ruint32|flags=;uint32;4;7 0 200 250
        fmax|Luint32|Rint64|flags=;int64;4;7 0 200 5
        fmax|Luint32|Rfloat64|flags=;float64;4;401c000000000000 0 4069000000000000 4008000000000000
        fmax|Luint32|I2|flags=;uint32;4;7 2 200 3
        fmax|I2|Luint32|flags=;uint32;4;7 2 200 3
        fmax|Luint32|I300|flags=;uint32;4;300 300 300 300
        fmax|I300|Luint32|flags=;uint32;4;300 300 300 300
        fmax|Luint32|I-1|error OverflowError Python integer -1 out of bounds for uint32
        fmax|I-1|Luint32|error OverflowError Python integer -1 out of bounds for uint32
        fmax|Luint32|F2.5|flags=;float64;4;401c000000000000 4004000000000000 4069000000000000 4008000000000000
        fmax|F2.5|Luint32|flags=;float64;4;401c000000000000 4004000000000000 4069000000000000 4008000000000000
        fmax|Luint32|BTrue|flags=;uint32;4;7 1 200 3
        fmax|BTrue|Luint32|flags=;uint32;4;7 1 200 3
        fmax|Luint32|I0|flags=;uint32;4;7 0 200 3
        fmax|I0|Luint32|flags=;uint32;4;7 0 200 3
        fmax|Lint64|Rbool|flags=;int64;4;1 1 5 3
        fmax|Lint64|Ruint8|flags=;int64;4;3 0 5 250
        fmax|Lint64|Rint32|flags=;int64;4;3 0 5 5
        fmax|Lint64|Ruint32|flags=;int64;4;3 0 5 250
        fmax|Lint64|Rint64|flags=;int64;4;3 0 5 5
        fmax|Lint64|Rfloat32|flags=;float64;4;4000000000000000 0 4014000000000000 4008000000000000
        fmax|Lint64|Rfloat64|flags=;float64;4;4000000000000000 0 4014000000000000 4008000000000000
        fmax|Lint64|I2|flags=;int64;4;2 2 5 3
        fmax|I2|Lint64|flags=;int64;4;2 2 5 3
        fmax|Lint64|I300|flags=;int64;4;300 300 300 300
        fmax|I300|Lint64|flags=;int64;4;300 300 300 300
        fmax|Lint64|I-1|flags=;int64;4;-1 0 5 3
        fmax|I-1|Lint64|flags=;int64;4;-1 0 5 3
        fmax|Lint64|F2.5|flags=;float64;4;4004000000000000 4004000000000000 4014000000000000 4008000000000000
        fmax|F2.5|Lint64|flags=;float64;4;4004000000000000 4004000000000000 4014000000000000 4008000000000000
        fmax|Lint64|BTrue|flags=;int64;4;1 1 5 3
        fmax|BTrue|Lint64|flags=;int64;4;1 1 5 3
        fmax|Lint64|I0|flags=;int64;4;0 0 5 3
        fmax|I0|Lint64|flags=;int64;4;0 0 5 3
        fmax|Lfloat32|Rint64|flags=;float64;4;4008000000000000 0 4002000000000000 7ff0000000000000
        fmax|Lfloat32|Rfloat32|flags=;float32;4;4000000000000000 0 4002000000000000 7ff0000000000000
        fmax|Lfloat32|Rfloat64|flags=;float64;4;4000000000000000 0 4002000000000000 7ff0000000000000
        fmax|Lfloat32|I2|flags=;float32;4;4000000000000000 4000000000000000 4002000000000000 7ff0000000000000
        fmax|I2|Lfloat32|flags=;float32;4;4000000000000000 4000000000000000 4002000000000000 7ff0000000000000
        fmax|Lfloat32|I300|flags=;float32;4;4072c00000000000 4072c00000000000 4072c00000000000 7ff0000000000000
        fmax|I300|Lfloat32|flags=;float32;4;4072c00000000000 4072c00000000000 4072c00000000000 7ff0000000000000
        fmax|Lfloat32|I-1|flags=;float32;4;bff0000000000000 0 4002000000000000 7ff0000000000000
        fmax|I-1|Lfloat32|flags=;float32;4;bff0000000000000 0 4002000000000000 7ff0000000000000
        fmax|Lfloat32|F2.5|flags=;float32;4;4004000000000000 4004000000000000 4004000000000000 7ff0000000000000
        fmax|F2.5|Lfloat32|flags=;float32;4;4004000000000000 4004000000000000 4004000000000000 7ff0000000000000
        fmax|Lfloat32|BTrue|flags=;float32;4;3ff0000000000000 3ff0000000000000 4002000000000000 7ff0000000000000
        fmax|BTrue|Lfloat32|flags=;float32;4;3ff0000000000000 3ff0000000000000 4002000000000000 7ff0000000000000
        fmax|Lfloat32|I0|flags=;float32;4;0 0 4002000000000000 7ff0000000000000
        fmax|I0|Lfloat32|flags=;float32;4;0 0 4002000000000000 7ff0000000000000
        fmax|Lfloat64|Rbool|flags=;float64;4;3ff0000000000000 3ff0000000000000 4002000000000000 7ff0000000000000
        fmax|Lfloat64|Ruint8|flags=;float64;4;4008000000000000 0 4002000000000000 7ff0000000000000
        fmax|Lfloat64|Rint32|flags=;float64;4;4008000000000000 0 4002000000000000 7ff0000000000000
        fmax|Lfloat64|Ruint32|flags=;float64;4;4008000000000000 0 4002000000000000 7ff0000000000000
        fmax|Lfloat64|Rint64|flags=;float64;4;4008000000000000 0 4002000000000000 7ff0000000000000
        fmax|Lfloat64|Rfloat32|flags=;float64;4;4000000000000000 0 4002000000000000 7ff0000000000000
        fmax|Lfloat64|Rfloat64|flags=;float64;4;4000000000000000 0 4002000000000000 7ff0000000000000
        fmax|Lfloat64|I2|flags=;float64;4;4000000000000000 4000000000000000 4002000000000000 7ff0000000000000
        fmax|I2|Lfloat64|flags=;float64;4;4000000000000000 4000000000000000 4002000000000000 7ff0000000000000
        fmax|Lfloat64|I300|flags=;float64;4;4072c00000000000 4072c00000000000 4072c00000000000 7ff0000000000000
        fmax|I300|Lfloat64|flags=;float64;4;4072c00000000000 4072c00000000000 4072c00000000000 7ff0000000000000
        fmax|Lfloat64|I-1|flags=;float64;4;bff0000000000000 0 4002000000000000 7ff0000000000000
        fmax|I-1|Lfloat64|flags=;float64;4;bff0000000000000 0 4002000000000000 7ff0000000000000
        fmax|Lfloat64|F2.5|flags=;float64;4;4004000000000000 4004000000000000 4004000000000000 7ff0000000000000
        fmax|F2.5|Lfloat64|flags=;float64;4;4004000000000000 4004000000000000 4004000000000000 7ff0000000000000
        fmax|Lfloat64|BTrue|flags=;float64;4;3ff0000000000000 3ff0000000000000 4002000000000000 7ff0000000000000
        fmax|BTrue|Lfloat64|flags=;float64;4;3ff0000000000000 3ff0000000000000 4002000000000000 7ff0000000000000
        fmax|Lfloat64|I0|flags=;float64;4;0 0 4002000000000000 7ff0000000000000
        fmax|I0|Lfloat64|flags=;float64;4;0 0 4002000000000000 7ff0000000000000
        fmin|Lbool|Rbool|flags=;bool;4;1 0 0 0
        fmin|Lbool|Rint64|flags=;int64;4;1 -2 0 0
        fmin|Lbool|Rfloat64|flags=;float64;4;3ff0000000000000 0 c00c000000000000 0
        fmin|Lbool|I2|flags=;int64;4;1 0 1 0
        fmin|I2|Lbool|flags=;int64;4;1 0 1 0
        fmin|Lbool|I300|flags=;int64;4;1 0 1 0
        fmin|I300|Lbool|flags=;int64;4;1 0 1 0
        fmin|Lbool|I-1|flags=;int64;4;-1 -1 -1 -1
        fmin|I-1|Lbool|flags=;int64;4;-1 -1 -1 -1
        fmin|Lbool|F2.5|flags=;float64;4;3ff0000000000000 0 3ff0000000000000 0
        fmin|F2.5|Lbool|flags=;float64;4;3ff0000000000000 0 3ff0000000000000 0
        fmin|Lbool|BTrue|flags=;bool;4;1 0 1 0
        fmin|BTrue|Lbool|flags=;bool;4;1 0 1 0
        fmin|Lbool|I0|flags=;int64;4;0 0 0 0
        fmin|I0|Lbool|flags=;int64;4;0 0 0 0
        fmin|Luint8|Ruint8|flags=;uint8;4;3 0 2 3
        fmin|Luint8|Rint64|flags=;int64;4;3 -2 0 3
        fmin|Luint8|Rfloat64|flags=;float64;4;4000000000000000 0 c00c000000000000 4008000000000000
        fmin|Luint8|I2|flags=;uint8;4;2 0 2 2
        fmin|I2|Luint8|flags=;uint8;4;2 0 2 2
        fmin|Luint8|I300|error OverflowError Python integer 300 out of bounds for uint8
        fmin|I300|Luint8|error OverflowError Python integer 300 out of bounds for uint8
        fmin|Luint8|I-1|error OverflowError Python integer -1 out of bounds for uint8
        fmin|I-1|Luint8|error OverflowError Python integer -1 out of bounds for uint8
        fmin|Luint8|F2.5|flags=;float64;4;4004000000000000 0 4004000000000000 4004000000000000
        fmin|F2.5|Luint8|flags=;float64;4;4004000000000000 0 4004000000000000 4004000000000000
        fmin|Luint8|BTrue|flags=;uint8;4;1 0 1 1
        fmin|BTrue|Luint8|flags=;uint8;4;1 0 1 1
        fmin|Luint8|I0|flags=;uint8;4;0 0 0 0
        fmin|I0|Luint8|flags=;uint8;4;0 0 0 0
        fmin|Lint32|Rint32|flags=;int32;4;-7 -2 0 3
        fmin|Lint32|Rint64|flags=;int64;4;-7 -2 0 3
        fmin|Lint32|Rfloat64|flags=;float64;4;c01c000000000000 0 c00c000000000000 4008000000000000
        fmin|Lint32|I2|flags=;int32;4;-7 0 2 2
        fmin|I2|Lint32|flags=;int32;4;-7 0 2 2
        fmin|Lint32|I300|flags=;int32;4;-7 0 5 3
        fmin|I300|Lint32|flags=;int32;4;-7 0 5 3
        fmin|Lint32|I-1|flags=;int32;4;-7 -1 -1 -1
        fmin|I-1|Lint32|flags=;int32;4;-7 -1 -1 -1
        fmin|Lint32|F2.5|flags=;float64;4;c01c000000000000 0 4004000000000000 4004000000000000
        fmin|F2.5|Lint32|flags=;float64;4;c01c000000000000 0 4004000000000000 4004000000000000
        fmin|Lint32|BTrue|flags=;int32;4;-7 0 1 1
        fmin|BTrue|Lint32|flags=;int32;4;-7 0 1 1
        fmin|Lint32|I0|flags=;int32;4;-7 0 0 0
        fmin|I0|Lint32|flags=;int32;4;-7 0 0 0
        fmin|Luint32|Ruint32|flags=;uint32;4;3 0 2 3
        fmin|Luint32|Rint64|flags=;int64;4;3 -2 0 3
        fmin|Luint32|Rfloat64|flags=;float64;4;4000000000000000 0 c00c000000000000 4008000000000000
        fmin|Luint32|I2|flags=;uint32;4;2 0 2 2
        fmin|I2|Luint32|flags=;uint32;4;2 0 2 2
        fmin|Luint32|I300|flags=;uint32;4;7 0 200 3
        fmin|I300|Luint32|flags=;uint32;4;7 0 200 3
        fmin|Luint32|I-1|error OverflowError Python integer -1 out of bounds for uint32
        fmin|I-1|Luint32|error OverflowError Python integer -1 out of bounds for uint32
        fmin|Luint32|F2.5|flags=;float64;4;4004000000000000 0 4004000000000000 4004000000000000
        fmin|F2.5|Luint32|flags=;float64;4;4004000000000000 0 4004000000000000 4004000000000000
        fmin|Luint32|BTrue|flags=;uint32;4;1 0 1 1
        fmin|BTrue|Luint32|flags=;uint32;4;1 0 1 1
        fmin|Luint32|I0|flags=;uint32;4;0 0 0 0
        fmin|I0|Luint32|flags=;uint32;4;0 0 0 0
        fmin|Lint64|Rbool|flags=;int64;4;-7 0 0 0
        fmin|Lint64|Ruint8|flags=;int64;4;-7 0 2 3
        fmin|Lint64|Rint32|flags=;int64;4;-7 -2 0 3
        fmin|Lint64|Ruint32|flags=;int64;4;-7 0 2 3
        fmin|Lint64|Rint64|flags=;int64;4;-7 -2 0 3
        fmin|Lint64|Rfloat32|flags=;float64;4;c01c000000000000 0 c00c000000000000 4008000000000000
        fmin|Lint64|Rfloat64|flags=;float64;4;c01c000000000000 0 c00c000000000000 4008000000000000
        fmin|Lint64|I2|flags=;int64;4;-7 0 2 2
        fmin|I2|Lint64|flags=;int64;4;-7 0 2 2
        fmin|Lint64|I300|flags=;int64;4;-7 0 5 3
        fmin|I300|Lint64|flags=;int64;4;-7 0 5 3
        fmin|Lint64|I-1|flags=;int64;4;-7 -1 -1 -1
        fmin|I-1|Lint64|flags=;int64;4;-7 -1 -1 -1
        fmin|Lint64|F2.5|flags=;float64;4;c01c000000000000 0 4004000000000000 4004000000000000
        fmin|F2.5|Lint64|flags=;float64;4;c01c000000000000 0 4004000000000000 4004000000000000
        fmin|Lint64|BTrue|flags=;int64;4;-7 0 1 1
        fmin|BTrue|Lint64|flags=;int64;4;-7 0 1 1
        fmin|Lint64|I0|flags=;int64;4;-7 0 0 0
        fmin|I0|Lint64|flags=;int64;4;-7 0 0 0
        fmin|Lfloat32|Rint64|flags=;float64;4;c01e000000000000 c000000000000000 0 4014000000000000
        fmin|Lfloat32|Rfloat32|flags=;float32;4;c01e000000000000 0 c00c000000000000 7ff0000000000000
        fmin|Lfloat32|Rfloat64|flags=;float64;4;c01e000000000000 0 c00c000000000000 7ff0000000000000
        fmin|Lfloat32|I2|flags=;float32;4;c01e000000000000 0 4000000000000000 4000000000000000
        fmin|I2|Lfloat32|flags=;float32;4;c01e000000000000 0 4000000000000000 4000000000000000
        fmin|Lfloat32|I300|flags=;float32;4;c01e000000000000 0 4002000000000000 4072c00000000000
        fmin|I300|Lfloat32|flags=;float32;4;c01e000000000000 0 4002000000000000 4072c00000000000
        fmin|Lfloat32|I-1|flags=;float32;4;c01e000000000000 bff0000000000000 bff0000000000000 bff0000000000000
        fmin|I-1|Lfloat32|flags=;float32;4;c01e000000000000 bff0000000000000 bff0000000000000 bff0000000000000
        fmin|Lfloat32|F2.5|flags=;float32;4;c01e000000000000 0 4002000000000000 4004000000000000
        fmin|F2.5|Lfloat32|flags=;float32;4;c01e000000000000 0 4002000000000000 4004000000000000
        fmin|Lfloat32|BTrue|flags=;float32;4;c01e000000000000 0 3ff0000000000000 3ff0000000000000
        fmin|BTrue|Lfloat32|flags=;float32;4;c01e000000000000 0 3ff0000000000000 3ff0000000000000
        fmin|Lfloat32|I0|flags=;float32;4;c01e000000000000 0 0 0
        fmin|I0|Lfloat32|flags=;float32;4;c01e000000000000 0 0 0
        fmin|Lfloat64|Rbool|flags=;float64;4;c01e000000000000 0 0 0
        fmin|Lfloat64|Ruint8|flags=;float64;4;c01e000000000000 0 4000000000000000 406f400000000000
        fmin|Lfloat64|Rint32|flags=;float64;4;c01e000000000000 c000000000000000 0 4014000000000000
        fmin|Lfloat64|Ruint32|flags=;float64;4;c01e000000000000 0 4000000000000000 406f400000000000
        fmin|Lfloat64|Rint64|flags=;float64;4;c01e000000000000 c000000000000000 0 4014000000000000
        fmin|Lfloat64|Rfloat32|flags=;float64;4;c01e000000000000 0 c00c000000000000 7ff0000000000000
        fmin|Lfloat64|Rfloat64|flags=;float64;4;c01e000000000000 0 c00c000000000000 7ff0000000000000
        fmin|Lfloat64|I2|flags=;float64;4;c01e000000000000 0 4000000000000000 4000000000000000
        fmin|I2|Lfloat64|flags=;float64;4;c01e000000000000 0 4000000000000000 4000000000000000
        fmin|Lfloat64|I300|flags=;float64;4;c01e000000000000 0 4002000000000000 4072c00000000000
        fmin|I300|Lfloat64|flags=;float64;4;c01e000000000000 0 4002000000000000 4072c00000000000
        fmin|Lfloat64|I-1|flags=;float64;4;c01e000000000000 bff0000000000000 bff0000000000000 bff0000000000000
        fmin|I-1|Lfloat64|flags=;float64;4;c01e000000000000 bff0000000000000 bff0000000000000 bff0000000000000
        fmin|Lfloat64|F2.5|flags=;float64;4;c01e000000000000 0 4002000000000000 4004000000000000
        fmin|F2.5|Lfloat64|flags=;float64;4;c01e000000000000 0 4002000000000000 4004000000000000
        fmin|Lfloat64|BTrue|flags=;float64;4;c01e000000000000 0 3ff0000000000000 3ff0000000000000
        fmin|BTrue|Lfloat64|flags=;float64;4;c01e000000000000 0 3ff0000000000000 3ff0000000000000
        fmin|Lfloat64|I0|flags=;float64;4;c01e000000000000 0 0 0
        fmin|I0|Lfloat64|flags=;float64;4;c01e000000000000 0 0 0
        arctan2|Lbool|Rbool|unsupported float16
        arctan2|Lbool|Rint64|flags=;float64;4;3fd4978fa3269ee1 400921fb54442d18 3ff921fb54442d18 0
        arctan2|Lbool|Rfloat64|flags=;float64;4;3fddac670561bb4f 0 4006e8062854db5e 7ff8000000000000
        arctan2|Lbool|I2|flags=;float64;4;3fddac670561bb4f 0 3fddac670561bb4f 0
        arctan2|I2|Lbool|flags=;float64;4;3ff1b6e192ebbe44 3ff921fb54442d18 3ff1b6e192ebbe44 3ff921fb54442d18
        arctan2|Lbool|I300|flags=;float64;4;3f6b4e7b142409d6 0 3f6b4e7b142409d6 0
        arctan2|I300|Lbool|flags=;float64;4;3ff9145416ba1b13 3ff921fb54442d18 3ff9145416ba1b13 3ff921fb54442d18
        arctan2|Lbool|I-1|flags=;float64;4;4002d97c7f3321d2 400921fb54442d18 4002d97c7f3321d2 400921fb54442d18
        arctan2|I-1|Lbool|flags=;float64;4;bfe921fb54442d18 bff921fb54442d18 bfe921fb54442d18 bff921fb54442d18
        arctan2|Lbool|F2.5|flags=;float64;4;3fd85a376b677dc0 0 3fd85a376b677dc0 0
        arctan2|F2.5|Lbool|flags=;float64;4;3ff30b6d796a4da8 3ff921fb54442d18 3ff30b6d796a4da8 3ff921fb54442d18
        arctan2|Lbool|BTrue|unsupported float16
        arctan2|BTrue|Lbool|unsupported float16
        arctan2|Lbool|I0|flags=;float64;4;3ff921fb54442d18 0 3ff921fb54442d18 0
        arctan2|I0|Lbool|flags=;float64;4;0 0 0 0
        arctan2|Luint8|Ruint8|unsupported float16
        arctan2|Luint8|Rint64|flags=;float64;4;3ff2a78b84fbf5fc 400921fb54442d18 3ff921fb54442d18 3fe14b1dd5f90ce1
        arctan2|Luint8|Rfloat64|flags=;float64;4;3ff4ae10fc6589a5 0 3ff969a789492098 7ff8000000000000
        arctan2|Luint8|I2|unsupported float16
        arctan2|I2|Luint8|unsupported float16
        arctan2|Luint8|I300|unsupported float16
        arctan2|I300|Luint8|unsupported float16
        arctan2|Luint8|I-1|unsupported float16
        arctan2|I-1|Luint8|unsupported float16
        arctan2|Luint8|F2.5|flags=;float64;4;3ff3a4f4a8668b69 0 3ff8eec8cfd00665 3fec08aae496efa6
        arctan2|F2.5|Luint8|flags=;float64;4;3fd5f41aaf7686bc 3ff921fb54442d18 3f8999423a135984 3fe63b4bc3f16a8a
        arctan2|Luint8|BTrue|unsupported float16
        arctan2|BTrue|Luint8|unsupported float16
        arctan2|Luint8|I0|unsupported float16
        arctan2|I0|Luint8|unsupported float16
        arctan2|Lint32|Rint32|flags=;float64;4;bff2a78b84fbf5fc 400921fb54442d18 3ff921fb54442d18 3fe14b1dd5f90ce1
        arctan2|Lint32|Rint64|flags=;float64;4;bff2a78b84fbf5fc 400921fb54442d18 3ff921fb54442d18 3fe14b1dd5f90ce1
        arctan2|Lint32|Rfloat64|flags=;float64;4;bff4ae10fc6589a5 0 400173c1f5810bb8 7ff8000000000000
        arctan2|Lint32|I2|flags=;float64;4;bff4ae10fc6589a5 0 3ff30b6d796a4da8 3fef730bd281f69b
        arctan2|I2|Lint32|flags=;float64;4;4006e8062854db5e 3ff921fb54442d18 3fd85a376b677dc0 3fe2d0ead6066395
        arctan2|Lint32|I300|flags=;float64;4;bf97e39568b9ed7f 0 3f9110a9855736b1 3f847ab48b1efb5d
        arctan2|I300|Lint32|flags=;float64;4;3ff98189a9e714ce 3ff921fb54442d18 3ff8ddb8ae2ed03e 3ff8f905eb2def22
        arctan2|Lint32|I-1|flags=;float64;4;bffb67312cd2f434 400921fb54442d18 3ffc4a83936311da 3ffe47df3d0dd4d1
        arctan2|I-1|Lint32|flags=;float64;4;c007ff6067fcc98a bff921fb54442d18 bfc94441f8f7260b bfd4978fa3269ee1
        arctan2|Lint32|F2.5|flags=;float64;4;bff3a4f4a8668b69 0 3ff1b6e192ebbe44 3fec08aae496efa6
        arctan2|F2.5|Lint32|flags=;float64;4;40066377fe555c41 3ff921fb54442d18 3fddac670561bb4f 3fe63b4bc3f16a8a
        arctan2|Lint32|BTrue|flags=;float64;4;bff6dcc57bb565fd 0 3ff5f97315254857 3ff3fc176b7a8560
        arctan2|BTrue|Lint32|flags=;float64;4;4007ff6067fcc98a 3ff921fb54442d18 3fc94441f8f7260b 3fd4978fa3269ee1
        arctan2|Lint32|I0|flags=;float64;4;bff921fb54442d18 0 3ff921fb54442d18 3ff921fb54442d18
        arctan2|I0|Lint32|flags=;float64;4;400921fb54442d18 0 0 0
        arctan2|Luint32|Ruint32|flags=;float64;4;3ff2a78b84fbf5fc 0 3ff8f905eb2def22 3f8893276eea9ebd
        arctan2|Luint32|Rint64|flags=;float64;4;3ff2a78b84fbf5fc 400921fb54442d18 3ff921fb54442d18 3fe14b1dd5f90ce1
        arctan2|Luint32|Rfloat64|flags=;float64;4;3ff4ae10fc6589a5 0 3ff969a789492098 7ff8000000000000
        arctan2|Luint32|I2|flags=;float64;4;3ff4ae10fc6589a5 0 3ff8f905eb2def22 3fef730bd281f69b
        arctan2|I2|Luint32|flags=;float64;4;3fd1cfa95f7a8dce 3ff921fb54442d18 3f847ab48b1efb5d 3fe2d0ead6066395
        arctan2|Luint32|I300|flags=;float64;4;3f97e39568b9ed7f 0 3fe2d0ead6066395 3f847ab48b1efb5d
        arctan2|I300|Luint32|flags=;float64;4;3ff8c26cfea14562 3ff921fb54442d18 3fef730bd281f69b 3ff8f905eb2def22
        arctan2|Luint32|I-1|flags=;float64;4;3ffb67312cd2f434 400921fb54442d18 3ff936762a5c966b 3ffe47df3d0dd4d1
        arctan2|I-1|Luint32|flags=;float64;4;bfc229aec47638dd bff921fb54442d18 bf747ad6186952b5 bfd4978fa3269ee1
        arctan2|Luint32|F2.5|flags=;float64;4;3ff3a4f4a8668b69 0 3ff8eec8cfd00665 3fec08aae496efa6
        arctan2|F2.5|Luint32|flags=;float64;4;3fd5f41aaf7686bc 3ff921fb54442d18 3f8999423a135984 3fe63b4bc3f16a8a
        arctan2|Luint32|BTrue|flags=;float64;4;3ff6dcc57bb565fd 0 3ff90d807e2bc3c6 3ff3fc176b7a8560
        arctan2|BTrue|Luint32|flags=;float64;4;3fc229aec47638dd 3ff921fb54442d18 3f747ad6186952b5 3fd4978fa3269ee1
        arctan2|Luint32|I0|flags=;float64;4;3ff921fb54442d18 0 3ff921fb54442d18 3ff921fb54442d18
        arctan2|I0|Luint32|flags=;float64;4;0 0 0 0
        arctan2|Lint64|Rbool|flags=;float64;4;bff6dcc57bb565fd 0 3ff921fb54442d18 3ff921fb54442d18
        arctan2|Lint64|Ruint8|flags=;float64;4;bff2a78b84fbf5fc 0 3ff30b6d796a4da8 3f8893276eea9ebd
        arctan2|Lint64|Rint32|flags=;float64;4;bff2a78b84fbf5fc 400921fb54442d18 3ff921fb54442d18 3fe14b1dd5f90ce1
        arctan2|Lint64|Ruint32|flags=;float64;4;bff2a78b84fbf5fc 0 3ff30b6d796a4da8 3f8893276eea9ebd
        arctan2|Lint64|Rint64|flags=;float64;4;bff2a78b84fbf5fc 400921fb54442d18 3ff921fb54442d18 3fe14b1dd5f90ce1
        arctan2|Lint64|Rfloat32|flags=;float64;4;bff4ae10fc6589a5 0 400173c1f5810bb8 7ff8000000000000
        arctan2|Lint64|Rfloat64|flags=;float64;4;bff4ae10fc6589a5 0 400173c1f5810bb8 7ff8000000000000
        arctan2|Lint64|I2|flags=;float64;4;bff4ae10fc6589a5 0 3ff30b6d796a4da8 3fef730bd281f69b
        arctan2|I2|Lint64|flags=;float64;4;4006e8062854db5e 3ff921fb54442d18 3fd85a376b677dc0 3fe2d0ead6066395
        arctan2|Lint64|I300|flags=;float64;4;bf97e39568b9ed7f 0 3f9110a9855736b1 3f847ab48b1efb5d
        arctan2|I300|Lint64|flags=;float64;4;3ff98189a9e714ce 3ff921fb54442d18 3ff8ddb8ae2ed03e 3ff8f905eb2def22
        arctan2|Lint64|I-1|flags=;float64;4;bffb67312cd2f434 400921fb54442d18 3ffc4a83936311da 3ffe47df3d0dd4d1
        arctan2|I-1|Lint64|flags=;float64;4;c007ff6067fcc98a bff921fb54442d18 bfc94441f8f7260b bfd4978fa3269ee1
        arctan2|Lint64|F2.5|flags=;float64;4;bff3a4f4a8668b69 0 3ff1b6e192ebbe44 3fec08aae496efa6
        arctan2|F2.5|Lint64|flags=;float64;4;40066377fe555c41 3ff921fb54442d18 3fddac670561bb4f 3fe63b4bc3f16a8a
        arctan2|Lint64|BTrue|flags=;float64;4;bff6dcc57bb565fd 0 3ff5f97315254857 3ff3fc176b7a8560
        arctan2|BTrue|Lint64|flags=;float64;4;4007ff6067fcc98a 3ff921fb54442d18 3fc94441f8f7260b 3fd4978fa3269ee1
        arctan2|Lint64|I0|flags=;float64;4;bff921fb54442d18 0 3ff921fb54442d18 3ff921fb54442d18
        arctan2|I0|Lint64|flags=;float64;4;400921fb54442d18 0 0 0
        arctan2|Lfloat32|Rint64|flags=;float64;4;bff30b6d796a4da8 400921fb54442d18 3ff921fb54442d18 3ff921fb54442d18
        arctan2|Lfloat32|Rfloat32|flags=;float32;4;bff4f68de0000000 0 40048fe200000000 7ff8000000000000
        arctan2|Lfloat32|Rfloat64|flags=;float64;4;bff4f68dea672617 0 40048fe1f1cd42a0 7ff8000000000000
        arctan2|Lfloat32|I2|flags=;float32;4;bff4f68de0000000 0 3feb034f40000000 3ff921fb60000000
        arctan2|I2|Lfloat32|flags=;float32;4;40070c44a0000000 3ff921fb60000000 3fe740a780000000 0
        arctan2|Lfloat32|I300|flags=;float32;4;bf99983c40000000 0 3f7eb82c20000000 3ff921fb60000000
        arctan2|I300|Lfloat32|flags=;float32;4;3ff9885c40000000 3ff921fb60000000 3ff9034320000000 0
        arctan2|Lfloat32|I-1|flags=;float32;4;bffb40e9a0000000 400921fb60000000 3fffd30740000000 3ff921fb60000000
        arctan2|I-1|Lfloat32|flags=;float32;4;c008128420000000 bff921fb60000000 bfdac43000000000 8000000000000000
        arctan2|Lfloat32|F2.5|flags=;float32;4;bff3fc1760000000 0 3fe77338a0000000 3ff921fb60000000
        arctan2|F2.5|Lfloat32|flags=;float32;4;40068f0960000000 3ff921fb60000000 3fead0be00000000 0
        arctan2|Lfloat32|BTrue|flags=;float32;4;bff7030d00000000 0 3ff270ef60000000 3ff921fb60000000
        arctan2|BTrue|Lfloat32|flags=;float32;4;4008128420000000 3ff921fb60000000 3fdac43000000000 0
        arctan2|Lfloat32|I0|flags=;float32;4;bff921fb60000000 0 3ff921fb60000000 3ff921fb60000000
        arctan2|I0|Lfloat32|flags=;float32;4;400921fb60000000 0 0 0
        arctan2|Lfloat64|Rbool|flags=;float64;4;bff7030cf9403197 0 3ff921fb54442d18 3ff921fb54442d18
        arctan2|Lfloat64|Ruint8|flags=;float64;4;bff30b6d796a4da8 0 3feb034f38649c88 3ff921fb54442d18
        arctan2|Lfloat64|Rint32|flags=;float64;4;bff30b6d796a4da8 400921fb54442d18 3ff921fb54442d18 3ff921fb54442d18
        arctan2|Lfloat64|Ruint32|flags=;float64;4;bff30b6d796a4da8 0 3feb034f38649c88 3ff921fb54442d18
        arctan2|Lfloat64|Rint64|flags=;float64;4;bff30b6d796a4da8 400921fb54442d18 3ff921fb54442d18 3ff921fb54442d18
        arctan2|Lfloat64|Rfloat32|flags=;float64;4;bff4f68dea672617 0 40048fe1f1cd42a0 7ff8000000000000
        arctan2|Lfloat64|Rfloat64|flags=;float64;4;bff4f68dea672617 0 40048fe1f1cd42a0 7ff8000000000000
        arctan2|Lfloat64|I2|flags=;float64;4;bff4f68dea672617 0 3feb034f38649c88 3ff921fb54442d18
        arctan2|I2|Lfloat64|flags=;float64;4;40070c449f55a998 3ff921fb54442d18 3fe740a77023bda9 0
        arctan2|Lfloat64|I300|flags=;float64;4;bf99983c34a774d2 0 3f7eb82c2c2b72c5 3ff921fb54442d18
        arctan2|I300|Lfloat64|flags=;float64;4;3ff9885c4516caec 3ff921fb54442d18 3ff90343281801a6 0
        arctan2|Lfloat64|I-1|flags=;float64;4;bffb40e9af48289a 400921fb54442d18 3fffd30752e3200c 3ff921fb54442d18
        arctan2|I-1|Lfloat64|flags=;float64;4;c008128426c22f58 bff921fb54442d18 bfdac42ffa7bcbcf 8000000000000000
        arctan2|Lfloat64|F2.5|flags=;float64;4;bff3fc176b7a8560 0 3fe77338a80603be 3ff921fb54442d18
        arctan2|F2.5|Lfloat64|flags=;float64;4;40068f095fdf593c 3ff921fb54442d18 3fead0be00825672 0
        arctan2|Lfloat64|BTrue|flags=;float64;4;bff7030cf9403197 0 3ff270ef55a53a25 3ff921fb54442d18
        arctan2|BTrue|Lfloat64|flags=;float64;4;4008128426c22f58 3ff921fb54442d18 3fdac42ffa7bcbcf 0
        arctan2|Lfloat64|I0|flags=;float64;4;bff921fb54442d18 0 3ff921fb54442d18 3ff921fb54442d18
        arctan2|I0|Lfloat64|flags=;float64;4;400921fb54442d18 0 0 0
        hypot|Lbool|Rbool|unsupported float16
        hypot|Lbool|Rint64|flags=;float64;4;40094c583ada5b53 4000000000000000 3ff0000000000000 4014000000000000
        hypot|Lbool|Rfloat64|flags=;float64;4;4001e3779b97f4a8 0 400d1ed52076fbe9 7ff8000000000000
        hypot|Lbool|I2|flags=;float64;4;4001e3779b97f4a8 4000000000000000 4001e3779b97f4a8 4000000000000000
        hypot|I2|Lbool|flags=;float64;4;4001e3779b97f4a8 4000000000000000 4001e3779b97f4a8 4000000000000000
        hypot|Lbool|I300|flags=;float64;4;4072c006d39f2f15 4072c00000000000 4072c006d39f2f15 4072c00000000000
        hypot|I300|Lbool|flags=;float64;4;4072c006d39f2f15 4072c00000000000 4072c006d39f2f15 4072c00000000000
        hypot|Lbool|I-1|flags=;float64;4;3ff6a09e667f3bcd 3ff0000000000000 3ff6a09e667f3bcd 3ff0000000000000
        hypot|I-1|Lbool|flags=;float64;4;3ff6a09e667f3bcd 3ff0000000000000 3ff6a09e667f3bcd 3ff0000000000000
        hypot|Lbool|F2.5|flags=;float64;4;40058a68a4a8d9f3 4004000000000000 40058a68a4a8d9f3 4004000000000000
        hypot|F2.5|Lbool|flags=;float64;4;40058a68a4a8d9f3 4004000000000000 40058a68a4a8d9f3 4004000000000000
        hypot|Lbool|BTrue|unsupported float16
        hypot|BTrue|Lbool|unsupported float16
        hypot|Lbool|I0|flags=;float64;4;3ff0000000000000 0 3ff0000000000000 0
        hypot|I0|Lbool|flags=;float64;4;3ff0000000000000 0 3ff0000000000000 0
        hypot|Luint8|Ruint8|unsupported float16
        hypot|Luint8|Rint64|flags=;float64;4;401e768d399dc470 4000000000000000 4069000000000000 401752e50db3a3a2
        hypot|Luint8|Rfloat64|flags=;float64;4;401d1ed52076fbe9 0 406900fadc5d0ea7 7ff8000000000000
        hypot|Luint8|I2|unsupported float16
        hypot|I2|Luint8|unsupported float16
        hypot|Luint8|I300|unsupported float16
        hypot|I300|Luint8|unsupported float16
        hypot|Luint8|I-1|unsupported float16
        hypot|I-1|Luint8|unsupported float16
        hypot|Luint8|F2.5|flags=;float64;4;401dbb6d5ce3a42f 4004000000000000 4069007ffeb85879 400f3db2174e7468
        hypot|F2.5|Luint8|flags=;float64;4;401dbb6d5ce3a42f 4004000000000000 4069007ffeb85879 400f3db2174e7468
        hypot|Luint8|BTrue|unsupported float16
        hypot|BTrue|Luint8|unsupported float16
        hypot|Luint8|I0|unsupported float16
        hypot|I0|Luint8|unsupported float16
        hypot|Lint32|Rint32|flags=;float64;4;401e768d399dc470 4000000000000000 4014000000000000 401752e50db3a3a2
        hypot|Lint32|Rint64|flags=;float64;4;401e768d399dc470 4000000000000000 4014000000000000 401752e50db3a3a2
        hypot|Lint32|Rfloat64|flags=;float64;4;401d1ed52076fbe9 0 401869c1a85cc346 7ff8000000000000
        hypot|Lint32|I2|flags=;float64;4;401d1ed52076fbe9 4000000000000000 40158a68a4a8d9f3 400cd82b446159f3
        hypot|I2|Lint32|flags=;float64;4;401d1ed52076fbe9 4000000000000000 40158a68a4a8d9f3 400cd82b446159f3
        hypot|Lint32|I300|flags=;float64;4;4072c14e760ddc17 4072c00000000000 4072c0aaa7a20d33 4072c03d703f2e86
        hypot|I300|Lint32|flags=;float64;4;4072c14e760ddc17 4072c00000000000 4072c0aaa7a20d33 4072c03d703f2e86
        hypot|Lint32|I-1|flags=;float64;4;401c48c6001f0ac0 3ff0000000000000 401465655f122ff6 40094c583ada5b53
        hypot|I-1|Lint32|flags=;float64;4;401c48c6001f0ac0 3ff0000000000000 401465655f122ff6 40094c583ada5b53
        hypot|Lint32|F2.5|flags=;float64;4;401dbb6d5ce3a42f 4004000000000000 40165c55827df1d2 400f3db2174e7468
        hypot|F2.5|Lint32|flags=;float64;4;401dbb6d5ce3a42f 4004000000000000 40165c55827df1d2 400f3db2174e7468
        hypot|Lint32|BTrue|flags=;float64;4;401c48c6001f0ac0 3ff0000000000000 401465655f122ff6 40094c583ada5b53
        hypot|BTrue|Lint32|flags=;float64;4;401c48c6001f0ac0 3ff0000000000000 401465655f122ff6 40094c583ada5b53
        hypot|Lint32|I0|flags=;float64;4;401c000000000000 0 4014000000000000 4008000000000000
        hypot|I0|Lint32|flags=;float64;4;401c000000000000 0 4014000000000000 4008000000000000
        hypot|Luint32|Ruint32|flags=;float64;4;401e768d399dc470 0 40690051eafee8b3 406f409373608c77
        hypot|Luint32|Rint64|flags=;float64;4;401e768d399dc470 4000000000000000 4069000000000000 401752e50db3a3a2
        hypot|Luint32|Rfloat64|flags=;float64;4;401d1ed52076fbe9 0 406900fadc5d0ea7 7ff8000000000000
        hypot|Luint32|I2|flags=;float64;4;401d1ed52076fbe9 4000000000000000 40690051eafee8b3 400cd82b446159f3
        hypot|I2|Luint32|flags=;float64;4;401d1ed52076fbe9 4000000000000000 40690051eafee8b3 400cd82b446159f3
        hypot|Luint32|I300|flags=;float64;4;4072c14e760ddc17 4072c00000000000 407688e1cd6c0e46 4072c03d703f2e86
        hypot|I300|Luint32|flags=;float64;4;4072c14e760ddc17 4072c00000000000 407688e1cd6c0e46 4072c03d703f2e86
        hypot|Luint32|I-1|flags=;float64;4;401c48c6001f0ac0 3ff0000000000000 406900147ad8e439 40094c583ada5b53
        hypot|I-1|Luint32|flags=;float64;4;401c48c6001f0ac0 3ff0000000000000 406900147ad8e439 40094c583ada5b53
        hypot|Luint32|F2.5|flags=;float64;4;401dbb6d5ce3a42f 4004000000000000 4069007ffeb85879 400f3db2174e7468
        hypot|F2.5|Luint32|flags=;float64;4;401dbb6d5ce3a42f 4004000000000000 4069007ffeb85879 400f3db2174e7468
        hypot|Luint32|BTrue|flags=;float64;4;401c48c6001f0ac0 3ff0000000000000 406900147ad8e439 40094c583ada5b53
        hypot|BTrue|Luint32|flags=;float64;4;401c48c6001f0ac0 3ff0000000000000 406900147ad8e439 40094c583ada5b53
        hypot|Luint32|I0|flags=;float64;4;401c000000000000 0 4069000000000000 4008000000000000
        hypot|I0|Luint32|flags=;float64;4;401c000000000000 0 4069000000000000 4008000000000000
        hypot|Lint64|Rbool|flags=;float64;4;401c48c6001f0ac0 3ff0000000000000 4014000000000000 4008000000000000
        hypot|Lint64|Ruint8|flags=;float64;4;401e768d399dc470 0 40158a68a4a8d9f3 406f409373608c77
        hypot|Lint64|Rint32|flags=;float64;4;401e768d399dc470 4000000000000000 4014000000000000 401752e50db3a3a2
        hypot|Lint64|Ruint32|flags=;float64;4;401e768d399dc470 0 40158a68a4a8d9f3 406f409373608c77
        hypot|Lint64|Rint64|flags=;float64;4;401e768d399dc470 4000000000000000 4014000000000000 401752e50db3a3a2
        hypot|Lint64|Rfloat32|flags=;float64;4;401d1ed52076fbe9 0 401869c1a85cc346 7ff8000000000000
        hypot|Lint64|Rfloat64|flags=;float64;4;401d1ed52076fbe9 0 401869c1a85cc346 7ff8000000000000
        hypot|Lint64|I2|flags=;float64;4;401d1ed52076fbe9 4000000000000000 40158a68a4a8d9f3 400cd82b446159f3
        hypot|I2|Lint64|flags=;float64;4;401d1ed52076fbe9 4000000000000000 40158a68a4a8d9f3 400cd82b446159f3
        hypot|Lint64|I300|flags=;float64;4;4072c14e760ddc17 4072c00000000000 4072c0aaa7a20d33 4072c03d703f2e86
        hypot|I300|Lint64|flags=;float64;4;4072c14e760ddc17 4072c00000000000 4072c0aaa7a20d33 4072c03d703f2e86
        hypot|Lint64|I-1|flags=;float64;4;401c48c6001f0ac0 3ff0000000000000 401465655f122ff6 40094c583ada5b53
        hypot|I-1|Lint64|flags=;float64;4;401c48c6001f0ac0 3ff0000000000000 401465655f122ff6 40094c583ada5b53
        hypot|Lint64|F2.5|flags=;float64;4;401dbb6d5ce3a42f 4004000000000000 40165c55827df1d2 400f3db2174e7468
        hypot|F2.5|Lint64|flags=;float64;4;401dbb6d5ce3a42f 4004000000000000 40165c55827df1d2 400f3db2174e7468
        hypot|Lint64|BTrue|flags=;float64;4;401c48c6001f0ac0 3ff0000000000000 401465655f122ff6 40094c583ada5b53
        hypot|BTrue|Lint64|flags=;float64;4;401c48c6001f0ac0 3ff0000000000000 401465655f122ff6 40094c583ada5b53
        hypot|Lint64|I0|flags=;float64;4;401c000000000000 0 4014000000000000 4008000000000000
        hypot|I0|Lint64|flags=;float64;4;401c000000000000 0 4014000000000000 4008000000000000
        hypot|Lfloat32|Rint64|flags=;float64;4;402027ce7b7ea376 4000000000000000 4002000000000000 7ff0000000000000
        hypot|Lfloat32|Rfloat32|flags=;float32;4;401f0c60a0000000 0 4010a4b060000000 7ff0000000000000
        hypot|Lfloat32|Rfloat64|flags=;float64;4;401f0c60a033a7b3 0 4010a4b06be193b9 7ff0000000000000
        hypot|Lfloat32|I2|flags=;float32;4;401f0c60a0000000 4000000000000000 4008154be0000000 7ff0000000000000
        hypot|I2|Lfloat32|flags=;float32;4;401f0c60a0000000 4000000000000000 4008154be0000000 7ff0000000000000
        hypot|Lfloat32|I300|flags=;float32;4;4072c18000000000 4072c00000000000 4072c02280000000 7ff0000000000000
        hypot|I300|Lfloat32|flags=;float32;4;4072c18000000000 4072c00000000000 4072c02280000000 7ff0000000000000
        hypot|Lfloat32|I-1|flags=;float32;4;401e43f740000000 3ff0000000000000 4003b29d80000000 7ff0000000000000
        hypot|I-1|Lfloat32|flags=;float32;4;401e43f740000000 3ff0000000000000 4003b29d80000000 7ff0000000000000
        hypot|Lfloat32|F2.5|flags=;float32;4;401f9f6e40000000 4004000000000000 400ae84160000000 7ff0000000000000
        hypot|F2.5|Lfloat32|flags=;float32;4;401f9f6e40000000 4004000000000000 400ae84160000000 7ff0000000000000
        hypot|Lfloat32|BTrue|flags=;float32;4;401e43f740000000 3ff0000000000000 4003b29d80000000 7ff0000000000000
        hypot|BTrue|Lfloat32|flags=;float32;4;401e43f740000000 3ff0000000000000 4003b29d80000000 7ff0000000000000
        hypot|Lfloat32|I0|flags=;float32;4;401e000000000000 0 4002000000000000 7ff0000000000000
        hypot|I0|Lfloat32|flags=;float32;4;401e000000000000 0 4002000000000000 7ff0000000000000
        hypot|Lfloat64|Rbool|flags=;float64;4;401e43f746f7795b 3ff0000000000000 4002000000000000 7ff0000000000000
        hypot|Lfloat64|Ruint8|flags=;float64;4;402027ce7b7ea376 0 4008154be2773526 7ff0000000000000
        hypot|Lfloat64|Rint32|flags=;float64;4;402027ce7b7ea376 4000000000000000 4002000000000000 7ff0000000000000
        hypot|Lfloat64|Ruint32|flags=;float64;4;402027ce7b7ea376 0 4008154be2773526 7ff0000000000000
        hypot|Lfloat64|Rint64|flags=;float64;4;402027ce7b7ea376 4000000000000000 4002000000000000 7ff0000000000000
        hypot|Lfloat64|Rfloat32|flags=;float64;4;401f0c60a033a7b3 0 4010a4b06be193b9 7ff0000000000000
        hypot|Lfloat64|Rfloat64|flags=;float64;4;401f0c60a033a7b3 0 4010a4b06be193b9 7ff0000000000000
        hypot|Lfloat64|I2|flags=;float64;4;401f0c60a033a7b3 4000000000000000 4008154be2773526 7ff0000000000000
        hypot|I2|Lfloat64|flags=;float64;4;401f0c60a033a7b3 4000000000000000 4008154be2773526 7ff0000000000000
        hypot|Lfloat64|I300|flags=;float64;4;4072c17ff0a5117d 4072c00000000000 4072c0228f3c4f76 7ff0000000000000
        hypot|I300|Lfloat64|flags=;float64;4;4072c17ff0a5117d 4072c00000000000 4072c0228f3c4f76 7ff0000000000000
        hypot|Lfloat64|I-1|flags=;float64;4;401e43f746f7795b 3ff0000000000000 4003b29d7d635662 7ff0000000000000
        hypot|I-1|Lfloat64|flags=;float64;4;401e43f746f7795b 3ff0000000000000 4003b29d7d635662 7ff0000000000000
        hypot|Lfloat64|F2.5|flags=;float64;4;401f9f6e4990f227 4004000000000000 400ae841693db8b4 7ff0000000000000
        hypot|F2.5|Lfloat64|flags=;float64;4;401f9f6e4990f227 4004000000000000 400ae841693db8b4 7ff0000000000000
        hypot|Lfloat64|BTrue|flags=;float64;4;401e43f746f7795b 3ff0000000000000 4003b29d7d635662 7ff0000000000000
        hypot|BTrue|Lfloat64|flags=;float64;4;401e43f746f7795b 3ff0000000000000 4003b29d7d635662 7ff0000000000000
        hypot|Lfloat64|I0|flags=;float64;4;401e000000000000 0 4002000000000000 7ff0000000000000
        hypot|I0|Lfloat64|flags=;float64;4;401e000000000000 0 4002000000000000 7ff0000000000000
        copysign|Lbool|Rbool|unsupported float16
        copysign|Lbool|Rint64|flags=;float64;4;3ff0000000000000 8000000000000000 3ff0000000000000 0
        copysign|Lbool|Rfloat64|flags=;float64;4;3ff0000000000000 0 bff0000000000000 0
        copysign|Lbool|I2|flags=;float64;4;3ff0000000000000 0 3ff0000000000000 0
        copysign|I2|Lbool|flags=;float64;4;4000000000000000 4000000000000000 4000000000000000 4000000000000000
        copysign|Lbool|I300|flags=;float64;4;3ff0000000000000 0 3ff0000000000000 0
        copysign|I300|Lbool|flags=;float64;4;4072c00000000000 4072c00000000000 4072c00000000000 4072c00000000000
        copysign|Lbool|I-1|flags=;float64;4;bff0000000000000 8000000000000000 bff0000000000000 8000000000000000
        copysign|I-1|Lbool|flags=;float64;4;3ff0000000000000 3ff0000000000000 3ff0000000000000 3ff0000000000000
        copysign|Lbool|F2.5|flags=;float64;4;3ff0000000000000 0 3ff0000000000000 0
        copysign|F2.5|Lbool|flags=;float64;4;4004000000000000 4004000000000000 4004000000000000 4004000000000000
        copysign|Lbool|BTrue|unsupported float16
        copysign|BTrue|Lbool|unsupported float16
        copysign|Lbool|I0|flags=;float64;4;3ff0000000000000 0 3ff0000000000000 0
        copysign|I0|Lbool|flags=;float64;4;0 0 0 0
        copysign|Luint8|Ruint8|unsupported float16
        copysign|Luint8|Rint64|flags=;float64;4;401c000000000000 8000000000000000 4069000000000000 4008000000000000
        copysign|Luint8|Rfloat64|flags=;float64;4;401c000000000000 0 c069000000000000 4008000000000000
        copysign|Luint8|I2|unsupported float16
        copysign|I2|Luint8|unsupported float16
        copysign|Luint8|I300|unsupported float16
        copysign|I300|Luint8|unsupported float16
        copysign|Luint8|I-1|unsupported float16
        copysign|I-1|Luint8|unsupported float16
        copysign|Luint8|F2.5|flags=;float64;4;401c000000000000 0 4069000000000000 4008000000000000
        copysign|F2.5|Luint8|flags=;float64;4;4004000000000000 4004000000000000 4004000000000000 4004000000000000
        copysign|Luint8|BTrue|unsupported float16
        copysign|BTrue|Luint8|unsupported float16
        copysign|Luint8|I0|unsupported float16
        copysign|I0|Luint8|unsupported float16
        copysign|Lint32|Rint32|flags=;float64;4;401c000000000000 8000000000000000 4014000000000000 4008000000000000
        copysign|Lint32|Rint64|flags=;float64;4;401c000000000000 8000000000000000 4014000000000000 4008000000000000
        copysign|Lint32|Rfloat64|flags=;float64;4;401c000000000000 0 c014000000000000 4008000000000000
        copysign|Lint32|I2|flags=;float64;4;401c000000000000 0 4014000000000000 4008000000000000
        copysign|I2|Lint32|flags=;float64;4;c000000000000000 4000000000000000 4000000000000000 4000000000000000
        copysign|Lint32|I300|flags=;float64;4;401c000000000000 0 4014000000000000 4008000000000000
        copysign|I300|Lint32|flags=;float64;4;c072c00000000000 4072c00000000000 4072c00000000000 4072c00000000000
        copysign|Lint32|I-1|flags=;float64;4;c01c000000000000 8000000000000000 c014000000000000 c008000000000000
        copysign|I-1|Lint32|flags=;float64;4;bff0000000000000 3ff0000000000000 3ff0000000000000 3ff0000000000000
        copysign|Lint32|F2.5|flags=;float64;4;401c000000000000 0 4014000000000000 4008000000000000
        copysign|F2.5|Lint32|flags=;float64;4;c004000000000000 4004000000000000 4004000000000000 4004000000000000
        copysign|Lint32|BTrue|flags=;float64;4;401c000000000000 0 4014000000000000 4008000000000000
        copysign|BTrue|Lint32|flags=;float64;4;bff0000000000000 3ff0000000000000 3ff0000000000000 3ff0000000000000
        copysign|Lint32|I0|flags=;float64;4;401c000000000000 0 4014000000000000 4008000000000000
        copysign|I0|Lint32|flags=;float64;4;8000000000000000 0 0 0
        copysign|Luint32|Ruint32|flags=;float64;4;401c000000000000 0 4069000000000000 4008000000000000
        copysign|Luint32|Rint64|flags=;float64;4;401c000000000000 8000000000000000 4069000000000000 4008000000000000
        copysign|Luint32|Rfloat64|flags=;float64;4;401c000000000000 0 c069000000000000 4008000000000000
        copysign|Luint32|I2|flags=;float64;4;401c000000000000 0 4069000000000000 4008000000000000
        copysign|I2|Luint32|flags=;float64;4;4000000000000000 4000000000000000 4000000000000000 4000000000000000
        copysign|Luint32|I300|flags=;float64;4;401c000000000000 0 4069000000000000 4008000000000000
        copysign|I300|Luint32|flags=;float64;4;4072c00000000000 4072c00000000000 4072c00000000000 4072c00000000000
        copysign|Luint32|I-1|flags=;float64;4;c01c000000000000 8000000000000000 c069000000000000 c008000000000000
        copysign|I-1|Luint32|flags=;float64;4;3ff0000000000000 3ff0000000000000 3ff0000000000000 3ff0000000000000
        copysign|Luint32|F2.5|flags=;float64;4;401c000000000000 0 4069000000000000 4008000000000000
        copysign|F2.5|Luint32|flags=;float64;4;4004000000000000 4004000000000000 4004000000000000 4004000000000000
        copysign|Luint32|BTrue|flags=;float64;4;401c000000000000 0 4069000000000000 4008000000000000
        copysign|BTrue|Luint32|flags=;float64;4;3ff0000000000000 3ff0000000000000 3ff0000000000000 3ff0000000000000
        copysign|Luint32|I0|flags=;float64;4;401c000000000000 0 4069000000000000 4008000000000000
        copysign|I0|Luint32|flags=;float64;4;0 0 0 0
        copysign|Lint64|Rbool|flags=;float64;4;401c000000000000 0 4014000000000000 4008000000000000
        copysign|Lint64|Ruint8|flags=;float64;4;401c000000000000 0 4014000000000000 4008000000000000
        copysign|Lint64|Rint32|flags=;float64;4;401c000000000000 8000000000000000 4014000000000000 4008000000000000
        copysign|Lint64|Ruint32|flags=;float64;4;401c000000000000 0 4014000000000000 4008000000000000
        copysign|Lint64|Rint64|flags=;float64;4;401c000000000000 8000000000000000 4014000000000000 4008000000000000
        copysign|Lint64|Rfloat32|flags=;float64;4;401c000000000000 0 c014000000000000 4008000000000000
        copysign|Lint64|Rfloat64|flags=;float64;4;401c000000000000 0 c014000000000000 4008000000000000
        copysign|Lint64|I2|flags=;float64;4;401c000000000000 0 4014000000000000 4008000000000000
        copysign|I2|Lint64|flags=;float64;4;c000000000000000 4000000000000000 4000000000000000 4000000000000000
        copysign|Lint64|I300|flags=;float64;4;401c000000000000 0 4014000000000000 4008000000000000
        copysign|I300|Lint64|flags=;float64;4;c072c00000000000 4072c00000000000 4072c00000000000 4072c00000000000
        copysign|Lint64|I-1|flags=;float64;4;c01c000000000000 8000000000000000 c014000000000000 c008000000000000
        copysign|I-1|Lint64|flags=;float64;4;bff0000000000000 3ff0000000000000 3ff0000000000000 3ff0000000000000
        copysign|Lint64|F2.5|flags=;float64;4;401c000000000000 0 4014000000000000 4008000000000000
        copysign|F2.5|Lint64|flags=;float64;4;c004000000000000 4004000000000000 4004000000000000 4004000000000000
        copysign|Lint64|BTrue|flags=;float64;4;401c000000000000 0 4014000000000000 4008000000000000
        copysign|BTrue|Lint64|flags=;float64;4;bff0000000000000 3ff0000000000000 3ff0000000000000 3ff0000000000000
        copysign|Lint64|I0|flags=;float64;4;401c000000000000 0 4014000000000000 4008000000000000
        copysign|I0|Lint64|flags=;float64;4;8000000000000000 0 0 0
        copysign|Lfloat32|Rint64|flags=;float64;4;401e000000000000 8000000000000000 4002000000000000 7ff0000000000000
        copysign|Lfloat32|Rfloat32|flags=;float32;4;401e000000000000 0 c002000000000000 7ff0000000000000
        copysign|Lfloat32|Rfloat64|flags=;float64;4;401e000000000000 0 c002000000000000 7ff0000000000000
        copysign|Lfloat32|I2|flags=;float32;4;401e000000000000 0 4002000000000000 7ff0000000000000
        copysign|I2|Lfloat32|flags=;float32;4;c000000000000000 4000000000000000 4000000000000000 4000000000000000
        copysign|Lfloat32|I300|flags=;float32;4;401e000000000000 0 4002000000000000 7ff0000000000000
        copysign|I300|Lfloat32|flags=;float32;4;c072c00000000000 4072c00000000000 4072c00000000000 4072c00000000000
        copysign|Lfloat32|I-1|flags=;float32;4;c01e000000000000 8000000000000000 c002000000000000 fff0000000000000
        copysign|I-1|Lfloat32|flags=;float32;4;bff0000000000000 3ff0000000000000 3ff0000000000000 3ff0000000000000
        copysign|Lfloat32|F2.5|flags=;float32;4;401e000000000000 0 4002000000000000 7ff0000000000000
        copysign|F2.5|Lfloat32|flags=;float32;4;c004000000000000 4004000000000000 4004000000000000 4004000000000000
        copysign|Lfloat32|BTrue|flags=;float32;4;401e000000000000 0 4002000000000000 7ff0000000000000
        copysign|BTrue|Lfloat32|flags=;float32;4;bff0000000000000 3ff0000000000000 3ff0000000000000 3ff0000000000000
        copysign|Lfloat32|I0|flags=;float32;4;401e000000000000 0 4002000000000000 7ff0000000000000
        copysign|I0|Lfloat32|flags=;float32;4;8000000000000000 0 0 0
        copysign|Lfloat64|Rbool|flags=;float64;4;401e000000000000 0 4002000000000000 7ff0000000000000
        copysign|Lfloat64|Ruint8|flags=;float64;4;401e000000000000 0 4002000000000000 7ff0000000000000
        copysign|Lfloat64|Rint32|flags=;float64;4;401e000000000000 8000000000000000 4002000000000000 7ff0000000000000
        copysign|Lfloat64|Ruint32|flags=;float64;4;401e000000000000 0 4002000000000000 7ff0000000000000
        copysign|Lfloat64|Rint64|flags=;float64;4;401e000000000000 8000000000000000 4002000000000000 7ff0000000000000
        copysign|Lfloat64|Rfloat32|flags=;float64;4;401e000000000000 0 c002000000000000 7ff0000000000000
        copysign|Lfloat64|Rfloat64|flags=;float64;4;401e000000000000 0 c002000000000000 7ff0000000000000
        copysign|Lfloat64|I2|flags=;float64;4;401e000000000000 0 4002000000000000 7ff0000000000000
        copysign|I2|Lfloat64|flags=;float64;4;c000000000000000 4000000000000000 4000000000000000 4000000000000000
        copysign|Lfloat64|I300|flags=;float64;4;401e000000000000 0 4002000000000000 7ff0000000000000
        copysign|I300|Lfloat64|flags=;float64;4;c072c00000000000 4072c00000000000 4072c00000000000 4072c00000000000
        copysign|Lfloat64|I-1|flags=;float64;4;c01e000000000000 8000000000000000 c002000000000000 fff0000000000000
        copysign|I-1|Lfloat64|flags=;float64;4;bff0000000000000 3ff0000000000000 3ff0000000000000 3ff0000000000000
        copysign|Lfloat64|F2.5|flags=;float64;4;401e000000000000 0 4002000000000000 7ff0000000000000
        copysign|F2.5|Lfloat64|flags=;float64;4;c004000000000000 4004000000000000 4004000000000000 4004000000000000
        copysign|Lfloat64|BTrue|flags=;float64;4;401e000000000000 0 4002000000000000 7ff0000000000000
        copysign|BTrue|Lfloat64|flags=;float64;4;bff0000000000000 3ff0000000000000 3ff0000000000000 3ff0000000000000
        copysign|Lfloat64|I0|flags=;float64;4;401e000000000000 0 4002000000000000 7ff0000000000000
        copysign|I0|Lfloat64|flags=;float64;4;8000000000000000 0 0 0
        equal|Lbool|Rbool|flags=;bool;4;1 0 0 1
        equal|Lbool|Rint64|flags=;bool;4;0 0 0 0
        equal|Lbool|Rfloat64|flags=;bool;4;0 1 0 0
        equal|Lbool|I2|flags=;bool;4;0 0 0 0
        equal|I2|Lbool|flags=;bool;4;0 0 0 0
        equal|Lbool|I300|flags=;bool;4;0 0 0 0
        equal|I300|Lbool|flags=;bool;4;0 0 0 0
        equal|Lbool|I-1|flags=;bool;4;0 0 0 0
        equal|I-1|Lbool|flags=;bool;4;0 0 0 0
        equal|Lbool|F2.5|flags=;bool;4;0 0 0 0
        equal|F2.5|Lbool|flags=;bool;4;0 0 0 0
        equal|Lbool|BTrue|flags=;bool;4;1 0 1 0
        equal|BTrue|Lbool|flags=;bool;4;1 0 1 0
        equal|Lbool|I0|flags=;bool;4;0 1 0 1
        equal|I0|Lbool|flags=;bool;4;0 1 0 1
        equal|Luint8|Ruint8|flags=;bool;4;0 1 0 0
        equal|Luint8|Rint64|flags=;bool;4;0 0 0 0
        equal|Luint8|Rfloat64|flags=;bool;4;0 1 0 0
        equal|Luint8|I2|flags=;bool;4;0 0 0 0
        equal|I2|Luint8|flags=;bool;4;0 0 0 0
        equal|Luint8|I300|flags=;bool;4;0 0 0 0
        equal|I300|Luint8|flags=;bool;4;0 0 0 0
        equal|Luint8|I-1|flags=;bool;4;0 0 0 0
        equal|I-1|Luint8|flags=;bool;4;0 0 0 0
        equal|Luint8|F2.5|flags=;bool;4;0 0 0 0
        equal|F2.5|Luint8|flags=;bool;4;0 0 0 0
        equal|Luint8|BTrue|flags=;bool;4;0 0 0 0
        equal|BTrue|Luint8|flags=;bool;4;0 0 0 0
        equal|Luint8|I0|flags=;bool;4;0 1 0 0
        equal|I0|Luint8|flags=;bool;4;0 1 0 0
        equal|Lint32|Rint32|flags=;bool;4;0 0 0 0
        equal|Lint32|Rint64|flags=;bool;4;0 0 0 0
        equal|Lint32|Rfloat64|flags=;bool;4;0 1 0 0
        equal|Lint32|I2|flags=;bool;4;0 0 0 0
        equal|I2|Lint32|flags=;bool;4;0 0 0 0
        equal|Lint32|I300|flags=;bool;4;0 0 0 0
        equal|I300|Lint32|flags=;bool;4;0 0 0 0
        equal|Lint32|I-1|flags=;bool;4;0 0 0 0
        equal|I-1|Lint32|flags=;bool;4;0 0 0 0
        equal|Lint32|F2.5|flags=;bool;4;0 0 0 0
        equal|F2.5|Lint32|flags=;bool;4;0 0 0 0
        equal|Lint32|BTrue|flags=;bool;4;0 0 0 0
        equal|BTrue|Lint32|flags=;bool;4;0 0 0 0
        equal|Lint32|I0|flags=;bool;4;0 1 0 0
        equal|I0|Lint32|flags=;bool;4;0 1 0 0
        equal|Luint32|Ruint32|flags=;bool;4;0 1 0 0
        equal|Luint32|Rint64|flags=;bool;4;0 0 0 0
        equal|Luint32|Rfloat64|flags=;bool;4;0 1 0 0
        equal|Luint32|I2|flags=;bool;4;0 0 0 0
        equal|I2|Luint32|flags=;bool;4;0 0 0 0
        equal|Luint32|I300|flags=;bool;4;0 0 0 0
        equal|I300|Luint32|flags=;bool;4;0 0 0 0
        equal|Luint32|I-1|flags=;bool;4;0 0 0 0
        equal|I-1|Luint32|flags=;bool;4;0 0 0 0
        equal|Luint32|F2.5|flags=;bool;4;0 0 0 0
        equal|F2.5|Luint32|flags=;bool;4;0 0 0 0
        equal|Luint32|BTrue|flags=;bool;4;0 0 0 0
        equal|BTrue|Luint32|flags=;bool;4;0 0 0 0
        equal|Luint32|I0|flags=;bool;4;0 1 0 0
        equal|I0|Luint32|flags=;bool;4;0 1 0 0
        equal|Lint64|Rbool|flags=;bool;4;0 0 0 0
        equal|Lint64|Ruint8|flags=;bool;4;0 1 0 0
        equal|Lint64|Rint32|flags=;bool;4;0 0 0 0
        equal|Lint64|Ruint32|flags=;bool;4;0 1 0 0
        equal|Lint64|Rint64|flags=;bool;4;0 0 0 0
        equal|Lint64|Rfloat32|flags=;bool;4;0 1 0 0
        equal|Lint64|Rfloat64|flags=;bool;4;0 1 0 0
        equal|Lint64|I2|flags=;bool;4;0 0 0 0
        equal|I2|Lint64|flags=;bool;4;0 0 0 0
        equal|Lint64|I300|flags=;bool;4;0 0 0 0
        equal|I300|Lint64|flags=;bool;4;0 0 0 0
        equal|Lint64|I-1|flags=;bool;4;0 0 0 0
        equal|I-1|Lint64|flags=;bool;4;0 0 0 0
        equal|Lint64|F2.5|flags=;bool;4;0 0 0 0
        equal|F2.5|Lint64|flags=;bool;4;0 0 0 0
        equal|Lint64|BTrue|flags=;bool;4;0 0 0 0
        equal|BTrue|Lint64|flags=;bool;4;0 0 0 0
        equal|Lint64|I0|flags=;bool;4;0 1 0 0
        equal|I0|Lint64|flags=;bool;4;0 1 0 0
        equal|Lfloat32|Rint64|flags=;bool;4;0 0 0 0
        equal|Lfloat32|Rfloat32|flags=;bool;4;0 1 0 0
        equal|Lfloat32|Rfloat64|flags=;bool;4;0 1 0 0
        equal|Lfloat32|I2|flags=;bool;4;0 0 0 0
        equal|I2|Lfloat32|flags=;bool;4;0 0 0 0
        equal|Lfloat32|I300|flags=;bool;4;0 0 0 0
        equal|I300|Lfloat32|flags=;bool;4;0 0 0 0
        equal|Lfloat32|I-1|flags=;bool;4;0 0 0 0
        equal|I-1|Lfloat32|flags=;bool;4;0 0 0 0
        equal|Lfloat32|F2.5|flags=;bool;4;0 0 0 0
        equal|F2.5|Lfloat32|flags=;bool;4;0 0 0 0
        equal|Lfloat32|BTrue|flags=;bool;4;0 0 0 0
        equal|BTrue|Lfloat32|flags=;bool;4;0 0 0 0
        equal|Lfloat32|I0|flags=;bool;4;0 1 0 0
        equal|I0|Lfloat32|flags=;bool;4;0 1 0 0
        equal|Lfloat64|Rbool|flags=;bool;4;0 0 0 0
        equal|Lfloat64|Ruint8|flags=;bool;4;0 1 0 0
        equal|Lfloat64|Rint32|flags=;bool;4;0 0 0 0
        equal|Lfloat64|Ruint32|flags=;bool;4;0 1 0 0
        equal|Lfloat64|Rint64|flags=;bool;4;0 0 0 0
        equal|Lfloat64|Rfloat32|flags=;bool;4;0 1 0 0
        equal|Lfloat64|Rfloat64|flags=;bool;4;0 1 0 0
        equal|Lfloat64|I2|flags=;bool;4;0 0 0 0
        equal|I2|Lfloat64|flags=;bool;4;0 0 0 0
        equal|Lfloat64|I300|flags=;bool;4;0 0 0 0
        equal|I300|Lfloat64|flags=;bool;4;0 0 0 0
        equal|Lfloat64|I-1|flags=;bool;4;0 0 0 0
        equal|I-1|Lfloat64|flags=;bool;4;0 0 0 0
        equal|Lfloat64|F2.5|flags=;bool;4;0 0 0 0
        equal|F2.5|Lfloat64|flags=;bool;4;0 0 0 0
        equal|Lfloat64|BTrue|flags=;bool;4;0 0 0 0
        equal|BTrue|Lfloat64|flags=;bool;4;0 0 0 0
        equal|Lfloat64|I0|flags=;bool;4;0 1 0 0
        equal|I0|Lfloat64|flags=;bool;4;0 1 0 0
        not_equal|Lbool|Rbool|flags=;bool;4;0 1 1 0
        not_equal|Lbool|Rint64|flags=;bool;4;1 1 1 1
        not_equal|Lbool|Rfloat64|flags=;bool;4;1 0 1 1
        not_equal|Lbool|I2|flags=;bool;4;1 1 1 1
        not_equal|I2|Lbool|flags=;bool;4;1 1 1 1
        not_equal|Lbool|I300|flags=;bool;4;1 1 1 1
        not_equal|I300|Lbool|flags=;bool;4;1 1 1 1
        not_equal|Lbool|I-1|flags=;bool;4;1 1 1 1
        not_equal|I-1|Lbool|flags=;bool;4;1 1 1 1
        not_equal|Lbool|F2.5|flags=;bool;4;1 1 1 1
        not_equal|F2.5|Lbool|flags=;bool;4;1 1 1 1
        not_equal|Lbool|BTrue|flags=;bool;4;0 1 0 1
        not_equal|BTrue|Lbool|flags=;bool;4;0 1 0 1
        not_equal|Lbool|I0|flags=;bool;4;1 0 1 0
        not_equal|I0|Lbool|flags=;bool;4;1 0 1 0
        not_equal|Luint8|Ruint8|flags=;bool;4;1 0 1 1
        not_equal|Luint8|Rint64|flags=;bool;4;1 1 1 1
        not_equal|Luint8|Rfloat64|flags=;bool;4;1 0 1 1
        not_equal|Luint8|I2|flags=;bool;4;1 1 1 1
        not_equal|I2|Luint8|flags=;bool;4;1 1 1 1
        not_equal|Luint8|I300|flags=;bool;4;1 1 1 1
        not_equal|I300|Luint8|flags=;bool;4;1 1 1 1
        not_equal|Luint8|I-1|flags=;bool;4;1 1 1 1
        not_equal|I-1|Luint8|flags=;bool;4;1 1 1 1
        not_equal|Luint8|F2.5|flags=;bool;4;1 1 1 1
        not_equal|F2.5|Luint8|flags=;bool;4;1 1 1 1
        not_equal|Luint8|BTrue|flags=;bool;4;1 1 1 1
        not_equal|BTrue|Luint8|flags=;bool;4;1 1 1 1
        not_equal|Luint8|I0|flags=;bool;4;1 0 1 1
        not_equal|I0|Luint8|flags=;bool;4;1 0 1 1
        not_equal|Lint32|Rint32|flags=;bool;4;1 1 1 1
        not_equal|Lint32|Rint64|flags=;bool;4;1 1 1 1
        not_equal|Lint32|Rfloat64|flags=;bool;4;1 0 1 1
        not_equal|Lint32|I2|flags=;bool;4;1 1 1 1
        not_equal|I2|Lint32|flags=;bool;4;1 1 1 1
        not_equal|Lint32|I300|flags=;bool;4;1 1 1 1
        not_equal|I300|Lint32|flags=;bool;4;1 1 1 1
        not_equal|Lint32|I-1|flags=;bool;4;1 1 1 1
        not_equal|I-1|Lint32|flags=;bool;4;1 1 1 1
        not_equal|Lint32|F2.5|flags=;bool;4;1 1 1 1
        not_equal|F2.5|Lint32|flags=;bool;4;1 1 1 1
        not_equal|Lint32|BTrue|flags=;bool;4;1 1 1 1
        not_equal|BTrue|Lint32|flags=;bool;4;1 1 1 1
        not_equal|Lint32|I0|flags=;bool;4;1 0 1 1
        not_equal|I0|Lint32|flags=;bool;4;1 0 1 1
        not_equal|Luint32|Ruint32|flags=;bool;4;1 0 1 1
        not_equal|Luint32|Rint64|flags=;bool;4;1 1 1 1
        not_equal|Luint32|Rfloat64|flags=;bool;4;1 0 1 1
        not_equal|Luint32|I2|flags=;bool;4;1 1 1 1
        not_equal|I2|Luint32|flags=;bool;4;1 1 1 1
        not_equal|Luint32|I300|flags=;bool;4;1 1 1 1
        not_equal|I300|Luint32|flags=;bool;4;1 1 1 1
        not_equal|Luint32|I-1|flags=;bool;4;1 1 1 1
        not_equal|I-1|Luint32|flags=;bool;4;1 1 1 1
        not_equal|Luint32|F2.5|flags=;bool;4;1 1 1 1
        not_equal|F2.5|Luint32|flags=;bool;4;1 1 1 1
        not_equal|Luint32|BTrue|flags=;bool;4;1 1 1 1
        not_equal|BTrue|Luint32|flags=;bool;4;1 1 1 1
        not_equal|Luint32|I0|flags=;bool;4;1 0 1 1
        not_equal|I0|Luint32|flags=;bool;4;1 0 1 1
        not_equal|Lint64|Rbool|flags=;bool;4;1 1 1 1
        not_equal|Lint64|Ruint8|flags=;bool;4;1 0 1 1
        not_equal|Lint64|Rint32|flags=;bool;4;1 1 1 1
        not_equal|Lint64|Ruint32|flags=;bool;4;1 0 1 1
        not_equal|Lint64|Rint64|flags=;bool;4;1 1 1 1
        not_equal|Lint64|Rfloat32|flags=;bool;4;1 0 1 1
        not_equal|Lint64|Rfloat64|flags=;bool;4;1 0 1 1
        not_equal|Lint64|I2|flags=;bool;4;1 1 1 1
        not_equal|I2|Lint64|flags=;bool;4;1 1 1 1
        not_equal|Lint64|I300|flags=;bool;4;1 1 1 1
        not_equal|I300|Lint64|flags=;bool;4;1 1 1 1
        not_equal|Lint64|I-1|flags=;bool;4;1 1 1 1
        not_equal|I-1|Lint64|flags=;bool;4;1 1 1 1
        not_equal|Lint64|F2.5|flags=;bool;4;1 1 1 1
        not_equal|F2.5|Lint64|flags=;bool;4;1 1 1 1
        not_equal|Lint64|BTrue|flags=;bool;4;1 1 1 1
        not_equal|BTrue|Lint64|flags=;bool;4;1 1 1 1
        not_equal|Lint64|I0|flags=;bool;4;1 0 1 1
        not_equal|I0|Lint64|flags=;bool;4;1 0 1 1
        not_equal|Lfloat32|Rint64|flags=;bool;4;1 1 1 1
        not_equal|Lfloat32|Rfloat32|flags=;bool;4;1 0 1 1
        not_equal|Lfloat32|Rfloat64|flags=;bool;4;1 0 1 1
        not_equal|Lfloat32|I2|flags=;bool;4;1 1 1 1
        not_equal|I2|Lfloat32|flags=;bool;4;1 1 1 1
        not_equal|Lfloat32|I300|flags=;bool;4;1 1 1 1
        not_equal|I300|Lfloat32|flags=;bool;4;1 1 1 1
        not_equal|Lfloat32|I-1|flags=;bool;4;1 1 1 1
        not_equal|I-1|Lfloat32|flags=;bool;4;1 1 1 1
        not_equal|Lfloat32|F2.5|flags=;bool;4;1 1 1 1
        not_equal|F2.5|Lfloat32|flags=;bool;4;1 1 1 1
        not_equal|Lfloat32|BTrue|flags=;bool;4;1 1 1 1
        not_equal|BTrue|Lfloat32|flags=;bool;4;1 1 1 1
        not_equal|Lfloat32|I0|flags=;bool;4;1 0 1 1
        not_equal|I0|Lfloat32|flags=;bool;4;1 0 1 1
        not_equal|Lfloat64|Rbool|flags=;bool;4;1 1 1 1
        not_equal|Lfloat64|Ruint8|flags=;bool;4;1 0 1 1
        not_equal|Lfloat64|Rint32|flags=;bool;4;1 1 1 1
        not_equal|Lfloat64|Ruint32|flags=;bool;4;1 0 1 1
        not_equal|Lfloat64|Rint64|flags=;bool;4;1 1 1 1
        not_equal|Lfloat64|Rfloat32|flags=;bool;4;1 0 1 1
        not_equal|Lfloat64|Rfloat64|flags=;bool;4;1 0 1 1
        not_equal|Lfloat64|I2|flags=;bool;4;1 1 1 1
        not_equal|I2|Lfloat64|flags=;bool;4;1 1 1 1
        not_equal|Lfloat64|I300|flags=;bool;4;1 1 1 1
        not_equal|I300|Lfloat64|flags=;bool;4;1 1 1 1
        not_equal|Lfloat64|I-1|flags=;bool;4;1 1 1 1
        not_equal|I-1|Lfloat64|flags=;bool;4;1 1 1 1
        not_equal|Lfloat64|F2.5|flags=;bool;4;1 1 1 1
        not_equal|F2.5|Lfloat64|flags=;bool;4;1 1 1 1
        not_equal|Lfloat64|BTrue|flags=;bool;4;1 1 1 1
        not_equal|BTrue|Lfloat64|flags=;bool;4;1 1 1 1
        not_equal|Lfloat64|I0|flags=;bool;4;1 0 1 1
        not_equal|I0|Lfloat64|flags=;bool;4;1 0 1 1
        less|Lbool|Rbool|flags=;bool;4;0 1 0 0
        less|Lbool|Ruint8|flags=;bool;4;1 0 1 1
        less|Lbool|Rint32|flags=;bool;4;1 0 0 1
        less|Lbool|Ruint32|flags=;bool;4;1 0 1 1
        less|Lbool|Rint64|flags=;bool;4;1 0 0 1
        less|Lbool|Rfloat32|flags=;bool;4;1 0 0 0
        less|Lbool|Rfloat64|flags=;bool;4;1 0 0 0
        less|Lbool|I2|flags=;bool;4;1 1 1 1
        less|I2|Lbool|flags=;bool;4;0 0 0 0
        less|Lbool|I300|flags=;bool;4;1 1 1 1
        less|I300|Lbool|flags=;bool;4;0 0 0 0
        less|Lbool|I-1|flags=;bool;4;0 0 0 0
        less|I-1|Lbool|flags=;bool;4;1 1 1 1
        less|Lbool|F2.5|flags=;bool;4;1 1 1 1
        less|F2.5|Lbool|flags=;bool;4;0 0 0 0
        less|Lbool|BTrue|flags=;bool;4;0 1 0 1
        less|BTrue|Lbool|flags=;bool;4;0 0 0 0
        less|Lbool|I0|flags=;bool;4;0 0 0 0
        less|I0|Lbool|flags=;bool;4;1 0 1 0
        less|Luint8|Rbool|flags=;bool;4;0 1 0 0
        less|Luint8|Ruint8|flags=;bool;4;0 0 0 1
        less|Luint8|Rint32|flags=;bool;4;0 0 0 1
        less|Luint8|Ruint32|flags=;bool;4;0 0 0 1
        less|Luint8|Rint64|flags=;bool;4;0 0 0 1
        less|Luint8|Rfloat32|flags=;bool;4;0 0 0 0
        less|Luint8|Rfloat64|flags=;bool;4;0 0 0 0
        less|Luint8|I2|flags=;bool;4;0 1 0 0
        less|I2|Luint8|flags=;bool;4;1 0 1 1
        less|Luint8|I300|flags=;bool;4;1 1 1 1
        less|I300|Luint8|flags=;bool;4;0 0 0 0
        less|Luint8|I-1|flags=;bool;4;0 0 0 0
        less|I-1|Luint8|flags=;bool;4;1 1 1 1
        less|Luint8|F2.5|flags=;bool;4;0 1 0 0
        less|F2.5|Luint8|flags=;bool;4;1 0 1 1
        less|Luint8|BTrue|flags=;bool;4;0 1 0 0
        less|BTrue|Luint8|flags=;bool;4;1 0 1 1
        less|Luint8|I0|flags=;bool;4;0 0 0 0
        less|I0|Luint8|flags=;bool;4;1 0 1 1
        less|Lint32|Rbool|flags=;bool;4;1 1 0 0
        less|Lint32|Ruint8|flags=;bool;4;1 0 0 1
        less|Lint32|Rint32|flags=;bool;4;1 0 0 1
        less|Lint32|Ruint32|flags=;bool;4;1 0 0 1
        less|Lint32|Rint64|flags=;bool;4;1 0 0 1
        less|Lint32|Rfloat32|flags=;bool;4;1 0 0 0
        less|Lint32|Rfloat64|flags=;bool;4;1 0 0 0
        less|Lint32|I2|flags=;bool;4;1 1 0 0
        less|I2|Lint32|flags=;bool;4;0 0 1 1
        less|Lint32|I300|flags=;bool;4;1 1 1 1
        less|I300|Lint32|flags=;bool;4;0 0 0 0
        less|Lint32|I-1|flags=;bool;4;1 0 0 0
        less|I-1|Lint32|flags=;bool;4;0 1 1 1
        less|Lint32|F2.5|flags=;bool;4;1 1 0 0
        less|F2.5|Lint32|flags=;bool;4;0 0 1 1
        less|Lint32|BTrue|flags=;bool;4;1 1 0 0
        less|BTrue|Lint32|flags=;bool;4;0 0 1 1
        less|Lint32|I0|flags=;bool;4;1 0 0 0
        less|I0|Lint32|flags=;bool;4;0 0 1 1
        less|Luint32|Rbool|flags=;bool;4;0 1 0 0
        less|Luint32|Ruint8|flags=;bool;4;0 0 0 1
        less|Luint32|Rint32|flags=;bool;4;0 0 0 1
        less|Luint32|Ruint32|flags=;bool;4;0 0 0 1
        less|Luint32|Rint64|flags=;bool;4;0 0 0 1
        less|Luint32|Rfloat32|flags=;bool;4;0 0 0 0
        less|Luint32|Rfloat64|flags=;bool;4;0 0 0 0
        less|Luint32|I2|flags=;bool;4;0 1 0 0
        less|I2|Luint32|flags=;bool;4;1 0 1 1
        less|Luint32|I300|flags=;bool;4;1 1 1 1
        less|I300|Luint32|flags=;bool;4;0 0 0 0
        less|Luint32|I-1|flags=;bool;4;0 0 0 0
        less|I-1|Luint32|flags=;bool;4;1 1 1 1
        less|Luint32|F2.5|flags=;bool;4;0 1 0 0
        less|F2.5|Luint32|flags=;bool;4;1 0 1 1
        less|Luint32|BTrue|flags=;bool;4;0 1 0 0
        less|BTrue|Luint32|flags=;bool;4;1 0 1 1
        less|Luint32|I0|flags=;bool;4;0 0 0 0
        less|I0|Luint32|flags=;bool;4;1 0 1 1
        less|Lint64|Rbool|flags=;bool;4;1 1 0 0
        less|Lint64|Ruint8|flags=;bool;4;1 0 0 1
        less|Lint64|Rint32|flags=;bool;4;1 0 0 1
        less|Lint64|Ruint32|flags=;bool;4;1 0 0 1
        less|Lint64|Rint64|flags=;bool;4;1 0 0 1
        less|Lint64|Rfloat32|flags=;bool;4;1 0 0 0
        less|Lint64|Rfloat64|flags=;bool;4;1 0 0 0
        less|Lint64|I2|flags=;bool;4;1 1 0 0
        less|I2|Lint64|flags=;bool;4;0 0 1 1
        less|Lint64|I300|flags=;bool;4;1 1 1 1
        less|I300|Lint64|flags=;bool;4;0 0 0 0
        less|Lint64|I-1|flags=;bool;4;1 0 0 0
        less|I-1|Lint64|flags=;bool;4;0 1 1 1
        less|Lint64|F2.5|flags=;bool;4;1 1 0 0
        less|F2.5|Lint64|flags=;bool;4;0 0 1 1
        less|Lint64|BTrue|flags=;bool;4;1 1 0 0
        less|BTrue|Lint64|flags=;bool;4;0 0 1 1
        less|Lint64|I0|flags=;bool;4;1 0 0 0
        less|I0|Lint64|flags=;bool;4;0 0 1 1
        less|Lfloat32|Rbool|flags=;bool;4;1 1 0 0
        less|Lfloat32|Ruint8|flags=;bool;4;1 0 0 0
        less|Lfloat32|Rint32|flags=;bool;4;1 0 0 0
        less|Lfloat32|Ruint32|flags=;bool;4;1 0 0 0
        less|Lfloat32|Rint64|flags=;bool;4;1 0 0 0
        less|Lfloat32|Rfloat32|flags=;bool;4;1 0 0 0
        less|Lfloat32|Rfloat64|flags=;bool;4;1 0 0 0
        less|Lfloat32|I2|flags=;bool;4;1 1 0 0
        less|I2|Lfloat32|flags=;bool;4;0 0 1 1
        less|Lfloat32|I300|flags=;bool;4;1 1 1 0
        less|I300|Lfloat32|flags=;bool;4;0 0 0 1
        less|Lfloat32|I-1|flags=;bool;4;1 0 0 0
        less|I-1|Lfloat32|flags=;bool;4;0 1 1 1
        less|Lfloat32|F2.5|flags=;bool;4;1 1 1 0
        less|F2.5|Lfloat32|flags=;bool;4;0 0 0 1
        less|Lfloat32|BTrue|flags=;bool;4;1 1 0 0
        less|BTrue|Lfloat32|flags=;bool;4;0 0 1 1
        less|Lfloat32|I0|flags=;bool;4;1 0 0 0
        less|I0|Lfloat32|flags=;bool;4;0 0 1 1
        less|Lfloat64|Rbool|flags=;bool;4;1 1 0 0
        less|Lfloat64|Ruint8|flags=;bool;4;1 0 0 0
        less|Lfloat64|Rint32|flags=;bool;4;1 0 0 0
        less|Lfloat64|Ruint32|flags=;bool;4;1 0 0 0
        less|Lfloat64|Rint64|flags=;bool;4;1 0 0 0
        less|Lfloat64|Rfloat32|flags=;bool;4;1 0 0 0
        less|Lfloat64|Rfloat64|flags=;bool;4;1 0 0 0
        less|Lfloat64|I2|flags=;bool;4;1 1 0 0
        less|I2|Lfloat64|flags=;bool;4;0 0 1 1
        less|Lfloat64|I300|flags=;bool;4;1 1 1 0
        less|I300|Lfloat64|flags=;bool;4;0 0 0 1
        less|Lfloat64|I-1|flags=;bool;4;1 0 0 0
        less|I-1|Lfloat64|flags=;bool;4;0 1 1 1
        less|Lfloat64|F2.5|flags=;bool;4;1 1 1 0
        less|F2.5|Lfloat64|flags=;bool;4;0 0 0 1
        less|Lfloat64|BTrue|flags=;bool;4;1 1 0 0
        less|BTrue|Lfloat64|flags=;bool;4;0 0 1 1
        less|Lfloat64|I0|flags=;bool;4;1 0 0 0
        less|I0|Lfloat64|flags=;bool;4;0 0 1 1
        less_equal|Lbool|Rbool|flags=;bool;4;1 1 0 1
        less_equal|Lbool|Rint64|flags=;bool;4;1 0 0 1
        less_equal|Lbool|Rfloat64|flags=;bool;4;1 1 0 0
        less_equal|Lbool|I2|flags=;bool;4;1 1 1 1
        less_equal|I2|Lbool|flags=;bool;4;0 0 0 0
        less_equal|Lbool|I300|flags=;bool;4;1 1 1 1
        less_equal|I300|Lbool|flags=;bool;4;0 0 0 0
        less_equal|Lbool|I-1|flags=;bool;4;0 0 0 0
        less_equal|I-1|Lbool|flags=;bool;4;1 1 1 1
        less_equal|Lbool|F2.5|flags=;bool;4;1 1 1 1
        less_equal|F2.5|Lbool|flags=;bool;4;0 0 0 0
        less_equal|Lbool|BTrue|flags=;bool;4;1 1 1 1
        less_equal|BTrue|Lbool|flags=;bool;4;1 0 1 0
        less_equal|Lbool|I0|flags=;bool;4;0 1 0 1
        less_equal|I0|Lbool|flags=;bool;4;1 1 1 1
        less_equal|Luint8|Ruint8|flags=;bool;4;0 1 0 1
        less_equal|Luint8|Rint64|flags=;bool;4;0 0 0 1
        less_equal|Luint8|Rfloat64|flags=;bool;4;0 1 0 0
        less_equal|Luint8|I2|flags=;bool;4;0 1 0 0
        less_equal|I2|Luint8|flags=;bool;4;1 0 1 1
        less_equal|Luint8|I300|flags=;bool;4;1 1 1 1
        less_equal|I300|Luint8|flags=;bool;4;0 0 0 0
        less_equal|Luint8|I-1|flags=;bool;4;0 0 0 0
        less_equal|I-1|Luint8|flags=;bool;4;1 1 1 1
        less_equal|Luint8|F2.5|flags=;bool;4;0 1 0 0
        less_equal|F2.5|Luint8|flags=;bool;4;1 0 1 1
        less_equal|Luint8|BTrue|flags=;bool;4;0 1 0 0
        less_equal|BTrue|Luint8|flags=;bool;4;1 0 1 1
        less_equal|Luint8|I0|flags=;bool;4;0 1 0 0
        less_equal|I0|Luint8|flags=;bool;4;1 1 1 1
        less_equal|Lint32|Rint32|flags=;bool;4;1 0 0 1
        less_equal|Lint32|Rint64|flags=;bool;4;1 0 0 1
        less_equal|Lint32|Rfloat64|flags=;bool;4;1 1 0 0
        less_equal|Lint32|I2|flags=;bool;4;1 1 0 0
        less_equal|I2|Lint32|flags=;bool;4;0 0 1 1
        less_equal|Lint32|I300|flags=;bool;4;1 1 1 1
        less_equal|I300|Lint32|flags=;bool;4;0 0 0 0
        less_equal|Lint32|I-1|flags=;bool;4;1 0 0 0
        less_equal|I-1|Lint32|flags=;bool;4;0 1 1 1
        less_equal|Lint32|F2.5|flags=;bool;4;1 1 0 0
        less_equal|F2.5|Lint32|flags=;bool;4;0 0 1 1
        less_equal|Lint32|BTrue|flags=;bool;4;1 1 0 0
        less_equal|BTrue|Lint32|flags=;bool;4;0 0 1 1
        less_equal|Lint32|I0|flags=;bool;4;1 1 0 0
        less_equal|I0|Lint32|flags=;bool;4;0 1 1 1
        less_equal|Luint32|Ruint32|flags=;bool;4;0 1 0 1
        less_equal|Luint32|Rint64|flags=;bool;4;0 0 0 1
        less_equal|Luint32|Rfloat64|flags=;bool;4;0 1 0 0
        less_equal|Luint32|I2|flags=;bool;4;0 1 0 0
        less_equal|I2|Luint32|flags=;bool;4;1 0 1 1
        less_equal|Luint32|I300|flags=;bool;4;1 1 1 1
        less_equal|I300|Luint32|flags=;bool;4;0 0 0 0
        less_equal|Luint32|I-1|flags=;bool;4;0 0 0 0
        less_equal|I-1|Luint32|flags=;bool;4;1 1 1 1
        less_equal|Luint32|F2.5|flags=;bool;4;0 1 0 0
        less_equal|F2.5|Luint32|flags=;bool;4;1 0 1 1
        less_equal|Luint32|BTrue|flags=;bool;4;0 1 0 0
        less_equal|BTrue|Luint32|flags=;bool;4;1 0 1 1
        less_equal|Luint32|I0|flags=;bool;4;0 1 0 0
        less_equal|I0|Luint32|flags=;bool;4;1 1 1 1
        less_equal|Lint64|Rbool|flags=;bool;4;1 1 0 0
        less_equal|Lint64|Ruint8|flags=;bool;4;1 1 0 1
        less_equal|Lint64|Rint32|flags=;bool;4;1 0 0 1
        less_equal|Lint64|Ruint32|flags=;bool;4;1 1 0 1
        less_equal|Lint64|Rint64|flags=;bool;4;1 0 0 1
        less_equal|Lint64|Rfloat32|flags=;bool;4;1 1 0 0
        less_equal|Lint64|Rfloat64|flags=;bool;4;1 1 0 0
        less_equal|Lint64|I2|flags=;bool;4;1 1 0 0
        less_equal|I2|Lint64|flags=;bool;4;0 0 1 1
        less_equal|Lint64|I300|flags=;bool;4;1 1 1 1
        less_equal|I300|Lint64|flags=;bool;4;0 0 0 0
        less_equal|Lint64|I-1|flags=;bool;4;1 0 0 0
        less_equal|I-1|Lint64|flags=;bool;4;0 1 1 1
        less_equal|Lint64|F2.5|flags=;bool;4;1 1 0 0
        less_equal|F2.5|Lint64|flags=;bool;4;0 0 1 1
        less_equal|Lint64|BTrue|flags=;bool;4;1 1 0 0
        less_equal|BTrue|Lint64|flags=;bool;4;0 0 1 1
        less_equal|Lint64|I0|flags=;bool;4;1 1 0 0
        less_equal|I0|Lint64|flags=;bool;4;0 1 1 1
        less_equal|Lfloat32|Rint64|flags=;bool;4;1 0 0 0
        less_equal|Lfloat32|Rfloat32|flags=;bool;4;1 1 0 0
        less_equal|Lfloat32|Rfloat64|flags=;bool;4;1 1 0 0
        less_equal|Lfloat32|I2|flags=;bool;4;1 1 0 0
        less_equal|I2|Lfloat32|flags=;bool;4;0 0 1 1
        less_equal|Lfloat32|I300|flags=;bool;4;1 1 1 0
        less_equal|I300|Lfloat32|flags=;bool;4;0 0 0 1
        less_equal|Lfloat32|I-1|flags=;bool;4;1 0 0 0
        less_equal|I-1|Lfloat32|flags=;bool;4;0 1 1 1
        less_equal|Lfloat32|F2.5|flags=;bool;4;1 1 1 0
        less_equal|F2.5|Lfloat32|flags=;bool;4;0 0 0 1
        less_equal|Lfloat32|BTrue|flags=;bool;4;1 1 0 0
        less_equal|BTrue|Lfloat32|flags=;bool;4;0 0 1 1
        less_equal|Lfloat32|I0|flags=;bool;4;1 1 0 0
        less_equal|I0|Lfloat32|flags=;bool;4;0 1 1 1
        less_equal|Lfloat64|Rbool|flags=;bool;4;1 1 0 0
        less_equal|Lfloat64|Ruint8|flags=;bool;4;1 1 0 0
        less_equal|Lfloat64|Rint32|flags=;bool;4;1 0 0 0
        less_equal|Lfloat64|Ruint32|flags=;bool;4;1 1 0 0
        less_equal|Lfloat64|Rint64|flags=;bool;4;1 0 0 0
        less_equal|Lfloat64|Rfloat32|flags=;bool;4;1 1 0 0
        less_equal|Lfloat64|Rfloat64|flags=;bool;4;1 1 0 0
        less_equal|Lfloat64|I2|flags=;bool;4;1 1 0 0
        less_equal|I2|Lfloat64|flags=;bool;4;0 0 1 1
        less_equal|Lfloat64|I300|flags=;bool;4;1 1 1 0
        less_equal|I300|Lfloat64|flags=;bool;4;0 0 0 1
        less_equal|Lfloat64|I-1|flags=;bool;4;1 0 0 0
        less_equal|I-1|Lfloat64|flags=;bool;4;0 1 1 1
        less_equal|Lfloat64|F2.5|flags=;bool;4;1 1 1 0
        less_equal|F2.5|Lfloat64|flags=;bool;4;0 0 0 1
        less_equal|Lfloat64|BTrue|flags=;bool;4;1 1 0 0
        less_equal|BTrue|Lfloat64|flags=;bool;4;0 0 1 1
        less_equal|Lfloat64|I0|flags=;bool;4;1 1 0 0
        less_equal|I0|Lfloat64|flags=;bool;4;0 1 1 1
        greater|Lbool|Rbool|flags=;bool;4;0 0 1 0
        greater|Lbool|Rint64|flags=;bool;4;0 1 1 0
        greater|Lbool|Rfloat64|flags=;bool;4;0 0 1 0
        greater|Lbool|I2|flags=;bool;4;0 0 0 0
        greater|I2|Lbool|flags=;bool;4;1 1 1 1
        greater|Lbool|I300|flags=;bool;4;0 0 0 0
        greater|I300|Lbool|flags=;bool;4;1 1 1 1
        greater|Lbool|I-1|flags=;bool;4;1 1 1 1
        greater|I-1|Lbool|flags=;bool;4;0 0 0 0
        greater|Lbool|F2.5|flags=;bool;4;0 0 0 0
        greater|F2.5|Lbool|flags=;bool;4;1 1 1 1
        greater|Lbool|BTrue|flags=;bool;4;0 0 0 0
        greater|BTrue|Lbool|flags=;bool;4;0 1 0 1
        greater|Lbool|I0|flags=;bool;4;1 0 1 0
        greater|I0|Lbool|flags=;bool;4;0 0 0 0
        greater|Luint8|Ruint8|flags=;bool;4;1 0 1 0
        greater|Luint8|Rint64|flags=;bool;4;1 1 1 0
        greater|Luint8|Rfloat64|flags=;bool;4;1 0 1 0
        greater|Luint8|I2|flags=;bool;4;1 0 1 1
        greater|I2|Luint8|flags=;bool;4;0 1 0 0
        greater|Luint8|I300|flags=;bool;4;0 0 0 0
        greater|I300|Luint8|flags=;bool;4;1 1 1 1
        greater|Luint8|I-1|flags=;bool;4;1 1 1 1
        greater|I-1|Luint8|flags=;bool;4;0 0 0 0
        greater|Luint8|F2.5|flags=;bool;4;1 0 1 1
        greater|F2.5|Luint8|flags=;bool;4;0 1 0 0
        greater|Luint8|BTrue|flags=;bool;4;1 0 1 1
        greater|BTrue|Luint8|flags=;bool;4;0 1 0 0
        greater|Luint8|I0|flags=;bool;4;1 0 1 1
        greater|I0|Luint8|flags=;bool;4;0 0 0 0
        greater|Lint32|Rint32|flags=;bool;4;0 1 1 0
        greater|Lint32|Rint64|flags=;bool;4;0 1 1 0
        greater|Lint32|Rfloat64|flags=;bool;4;0 0 1 0
        greater|Lint32|I2|flags=;bool;4;0 0 1 1
        greater|I2|Lint32|flags=;bool;4;1 1 0 0
        greater|Lint32|I300|flags=;bool;4;0 0 0 0
        greater|I300|Lint32|flags=;bool;4;1 1 1 1
        greater|Lint32|I-1|flags=;bool;4;0 1 1 1
        greater|I-1|Lint32|flags=;bool;4;1 0 0 0
        greater|Lint32|F2.5|flags=;bool;4;0 0 1 1
        greater|F2.5|Lint32|flags=;bool;4;1 1 0 0
        greater|Lint32|BTrue|flags=;bool;4;0 0 1 1
        greater|BTrue|Lint32|flags=;bool;4;1 1 0 0
        greater|Lint32|I0|flags=;bool;4;0 0 1 1
        greater|I0|Lint32|flags=;bool;4;1 0 0 0
        greater|Luint32|Ruint32|flags=;bool;4;1 0 1 0
        greater|Luint32|Rint64|flags=;bool;4;1 1 1 0
        greater|Luint32|Rfloat64|flags=;bool;4;1 0 1 0
        greater|Luint32|I2|flags=;bool;4;1 0 1 1
        greater|I2|Luint32|flags=;bool;4;0 1 0 0
        greater|Luint32|I300|flags=;bool;4;0 0 0 0
        greater|I300|Luint32|flags=;bool;4;1 1 1 1
        greater|Luint32|I-1|flags=;bool;4;1 1 1 1
        greater|I-1|Luint32|flags=;bool;4;0 0 0 0
        greater|Luint32|F2.5|flags=;bool;4;1 0 1 1
        greater|F2.5|Luint32|flags=;bool;4;0 1 0 0
        greater|Luint32|BTrue|flags=;bool;4;1 0 1 1
        greater|BTrue|Luint32|flags=;bool;4;0 1 0 0
        greater|Luint32|I0|flags=;bool;4;1 0 1 1
        greater|I0|Luint32|flags=;bool;4;0 0 0 0
        greater|Lint64|Rbool|flags=;bool;4;0 0 1 1
        greater|Lint64|Ruint8|flags=;bool;4;0 0 1 0
        greater|Lint64|Rint32|flags=;bool;4;0 1 1 0
        greater|Lint64|Ruint32|flags=;bool;4;0 0 1 0
        greater|Lint64|Rint64|flags=;bool;4;0 1 1 0
        greater|Lint64|Rfloat32|flags=;bool;4;0 0 1 0
        greater|Lint64|Rfloat64|flags=;bool;4;0 0 1 0
        greater|Lint64|I2|flags=;bool;4;0 0 1 1
        greater|I2|Lint64|flags=;bool;4;1 1 0 0
        greater|Lint64|I300|flags=;bool;4;0 0 0 0
        greater|I300|Lint64|flags=;bool;4;1 1 1 1
        greater|Lint64|I-1|flags=;bool;4;0 1 1 1
        greater|I-1|Lint64|flags=;bool;4;1 0 0 0
        greater|Lint64|F2.5|flags=;bool;4;0 0 1 1
        greater|F2.5|Lint64|flags=;bool;4;1 1 0 0
        greater|Lint64|BTrue|flags=;bool;4;0 0 1 1
        greater|BTrue|Lint64|flags=;bool;4;1 1 0 0
        greater|Lint64|I0|flags=;bool;4;0 0 1 1
        greater|I0|Lint64|flags=;bool;4;1 0 0 0
        greater|Lfloat32|Rint64|flags=;bool;4;0 1 1 1
        greater|Lfloat32|Rfloat32|flags=;bool;4;0 0 1 0
        greater|Lfloat32|Rfloat64|flags=;bool;4;0 0 1 0
        greater|Lfloat32|I2|flags=;bool;4;0 0 1 1
        greater|I2|Lfloat32|flags=;bool;4;1 1 0 0
        greater|Lfloat32|I300|flags=;bool;4;0 0 0 1
        greater|I300|Lfloat32|flags=;bool;4;1 1 1 0
        greater|Lfloat32|I-1|flags=;bool;4;0 1 1 1
        greater|I-1|Lfloat32|flags=;bool;4;1 0 0 0
        greater|Lfloat32|F2.5|flags=;bool;4;0 0 0 1
        greater|F2.5|Lfloat32|flags=;bool;4;1 1 1 0
        greater|Lfloat32|BTrue|flags=;bool;4;0 0 1 1
        greater|BTrue|Lfloat32|flags=;bool;4;1 1 0 0
        greater|Lfloat32|I0|flags=;bool;4;0 0 1 1
        greater|I0|Lfloat32|flags=;bool;4;1 0 0 0
        greater|Lfloat64|Rbool|flags=;bool;4;0 0 1 1
        greater|Lfloat64|Ruint8|flags=;bool;4;0 0 1 1
        greater|Lfloat64|Rint32|flags=;bool;4;0 1 1 1
        greater|Lfloat64|Ruint32|flags=;bool;4;0 0 1 1
        greater|Lfloat64|Rint64|flags=;bool;4;0 1 1 1
        greater|Lfloat64|Rfloat32|flags=;bool;4;0 0 1 0
        greater|Lfloat64|Rfloat64|flags=;bool;4;0 0 1 0
        greater|Lfloat64|I2|flags=;bool;4;0 0 1 1
        greater|I2|Lfloat64|flags=;bool;4;1 1 0 0
        greater|Lfloat64|I300|flags=;bool;4;0 0 0 1
        greater|I300|Lfloat64|flags=;bool;4;1 1 1 0
        greater|Lfloat64|I-1|flags=;bool;4;0 1 1 1
        greater|I-1|Lfloat64|flags=;bool;4;1 0 0 0
        greater|Lfloat64|F2.5|flags=;bool;4;0 0 0 1
        greater|F2.5|Lfloat64|flags=;bool;4;1 1 1 0
        greater|Lfloat64|BTrue|flags=;bool;4;0 0 1 1
        greater|BTrue|Lfloat64|flags=;bool;4;1 1 0 0
        greater|Lfloat64|I0|flags=;bool;4;0 0 1 1
        greater|I0|Lfloat64|flags=;bool;4;1 0 0 0
        greater_equal|Lbool|Rbool|flags=;bool;4;1 0 1 1
        greater_equal|Lbool|Rint64|flags=;bool;4;0 1 1 0
        greater_equal|Lbool|Rfloat64|flags=;bool;4;0 1 1 0
        greater_equal|Lbool|I2|flags=;bool;4;0 0 0 0
        greater_equal|I2|Lbool|flags=;bool;4;1 1 1 1
        greater_equal|Lbool|I300|flags=;bool;4;0 0 0 0
        greater_equal|I300|Lbool|flags=;bool;4;1 1 1 1
        greater_equal|Lbool|I-1|flags=;bool;4;1 1 1 1
        greater_equal|I-1|Lbool|flags=;bool;4;0 0 0 0
        greater_equal|Lbool|F2.5|flags=;bool;4;0 0 0 0
        greater_equal|F2.5|Lbool|flags=;bool;4;1 1 1 1
        greater_equal|Lbool|BTrue|flags=;bool;4;1 0 1 0
        greater_equal|BTrue|Lbool|flags=;bool;4;1 1 1 1
        greater_equal|Lbool|I0|flags=;bool;4;1 1 1 1
        greater_equal|I0|Lbool|flags=;bool;4;0 1 0 1
        greater_equal|Luint8|Ruint8|flags=;bool;4;1 1 1 0
        greater_equal|Luint8|Rint64|flags=;bool;4;1 1 1 0
        greater_equal|Luint8|Rfloat64|flags=;bool;4;1 1 1 0
        greater_equal|Luint8|I2|flags=;bool;4;1 0 1 1
        greater_equal|I2|Luint8|flags=;bool;4;0 1 0 0
        greater_equal|Luint8|I300|flags=;bool;4;0 0 0 0
        greater_equal|I300|Luint8|flags=;bool;4;1 1 1 1
        greater_equal|Luint8|I-1|flags=;bool;4;1 1 1 1
        greater_equal|I-1|Luint8|flags=;bool;4;0 0 0 0
        greater_equal|Luint8|F2.5|flags=;bool;4;1 0 1 1
        greater_equal|F2.5|Luint8|flags=;bool;4;0 1 0 0
        greater_equal|Luint8|BTrue|flags=;bool;4;1 0 1 1
        greater_equal|BTrue|Luint8|flags=;bool;4;0 1 0 0
        greater_equal|Luint8|I0|flags=;bool;4;1 1 1 1
        greater_equal|I0|Luint8|flags=;bool;4;0 1 0 0
        greater_equal|Lint32|Rint32|flags=;bool;4;0 1 1 0
        greater_equal|Lint32|Rint64|flags=;bool;4;0 1 1 0
        greater_equal|Lint32|Rfloat64|flags=;bool;4;0 1 1 0
        greater_equal|Lint32|I2|flags=;bool;4;0 0 1 1
        greater_equal|I2|Lint32|flags=;bool;4;1 1 0 0
        greater_equal|Lint32|I300|flags=;bool;4;0 0 0 0
        greater_equal|I300|Lint32|flags=;bool;4;1 1 1 1
        greater_equal|Lint32|I-1|flags=;bool;4;0 1 1 1
        greater_equal|I-1|Lint32|flags=;bool;4;1 0 0 0
        greater_equal|Lint32|F2.5|flags=;bool;4;0 0 1 1
        greater_equal|F2.5|Lint32|flags=;bool;4;1 1 0 0
        greater_equal|Lint32|BTrue|flags=;bool;4;0 0 1 1
        greater_equal|BTrue|Lint32|flags=;bool;4;1 1 0 0
        greater_equal|Lint32|I0|flags=;bool;4;0 1 1 1
        greater_equal|I0|Lint32|flags=;bool;4;1 1 0 0
        greater_equal|Luint32|Ruint32|flags=;bool;4;1 1 1 0
        greater_equal|Luint32|Rint64|flags=;bool;4;1 1 1 0
        greater_equal|Luint32|Rfloat64|flags=;bool;4;1 1 1 0
        greater_equal|Luint32|I2|flags=;bool;4;1 0 1 1
        greater_equal|I2|Luint32|flags=;bool;4;0 1 0 0
        greater_equal|Luint32|I300|flags=;bool;4;0 0 0 0
        greater_equal|I300|Luint32|flags=;bool;4;1 1 1 1
        greater_equal|Luint32|I-1|flags=;bool;4;1 1 1 1
        greater_equal|I-1|Luint32|flags=;bool;4;0 0 0 0
        greater_equal|Luint32|F2.5|flags=;bool;4;1 0 1 1
        greater_equal|F2.5|Luint32|flags=;bool;4;0 1 0 0
        greater_equal|Luint32|BTrue|flags=;bool;4;1 0 1 1
        greater_equal|BTrue|Luint32|flags=;bool;4;0 1 0 0
        greater_equal|Luint32|I0|flags=;bool;4;1 1 1 1
        greater_equal|I0|Luint32|flags=;bool;4;0 1 0 0
        greater_equal|Lint64|Rbool|flags=;bool;4;0 0 1 1
        greater_equal|Lint64|Ruint8|flags=;bool;4;0 1 1 0
        greater_equal|Lint64|Rint32|flags=;bool;4;0 1 1 0
        greater_equal|Lint64|Ruint32|flags=;bool;4;0 1 1 0
        greater_equal|Lint64|Rint64|flags=;bool;4;0 1 1 0
        greater_equal|Lint64|Rfloat32|flags=;bool;4;0 1 1 0
        greater_equal|Lint64|Rfloat64|flags=;bool;4;0 1 1 0
        greater_equal|Lint64|I2|flags=;bool;4;0 0 1 1
        greater_equal|I2|Lint64|flags=;bool;4;1 1 0 0
        greater_equal|Lint64|I300|flags=;bool;4;0 0 0 0
        greater_equal|I300|Lint64|flags=;bool;4;1 1 1 1
        greater_equal|Lint64|I-1|flags=;bool;4;0 1 1 1
        greater_equal|I-1|Lint64|flags=;bool;4;1 0 0 0
        greater_equal|Lint64|F2.5|flags=;bool;4;0 0 1 1
        greater_equal|F2.5|Lint64|flags=;bool;4;1 1 0 0
        greater_equal|Lint64|BTrue|flags=;bool;4;0 0 1 1
        greater_equal|BTrue|Lint64|flags=;bool;4;1 1 0 0
        greater_equal|Lint64|I0|flags=;bool;4;0 1 1 1
        greater_equal|I0|Lint64|flags=;bool;4;1 1 0 0
        greater_equal|Lfloat32|Rint64|flags=;bool;4;0 1 1 1
        greater_equal|Lfloat32|Rfloat32|flags=;bool;4;0 1 1 0
        greater_equal|Lfloat32|Rfloat64|flags=;bool;4;0 1 1 0
        greater_equal|Lfloat32|I2|flags=;bool;4;0 0 1 1
        greater_equal|I2|Lfloat32|flags=;bool;4;1 1 0 0
        greater_equal|Lfloat32|I300|flags=;bool;4;0 0 0 1
        greater_equal|I300|Lfloat32|flags=;bool;4;1 1 1 0
        greater_equal|Lfloat32|I-1|flags=;bool;4;0 1 1 1
        greater_equal|I-1|Lfloat32|flags=;bool;4;1 0 0 0
        greater_equal|Lfloat32|F2.5|flags=;bool;4;0 0 0 1
        greater_equal|F2.5|Lfloat32|flags=;bool;4;1 1 1 0
        greater_equal|Lfloat32|BTrue|flags=;bool;4;0 0 1 1
        greater_equal|BTrue|Lfloat32|flags=;bool;4;1 1 0 0
        greater_equal|Lfloat32|I0|flags=;bool;4;0 1 1 1
        greater_equal|I0|Lfloat32|flags=;bool;4;1 1 0 0
        greater_equal|Lfloat64|Rbool|flags=;bool;4;0 0 1 1
        greater_equal|Lfloat64|Ruint8|flags=;bool;4;0 1 1 1
        greater_equal|Lfloat64|Rint32|flags=;bool;4;0 1 1 1
        greater_equal|Lfloat64|Ruint32|flags=;bool;4;0 1 1 1
        greater_equal|Lfloat64|Rint64|flags=;bool;4;0 1 1 1
        greater_equal|Lfloat64|Rfloat32|flags=;bool;4;0 1 1 0
        greater_equal|Lfloat64|Rfloat64|flags=;bool;4;0 1 1 0
        greater_equal|Lfloat64|I2|flags=;bool;4;0 0 1 1
        greater_equal|I2|Lfloat64|flags=;bool;4;1 1 0 0
        greater_equal|Lfloat64|I300|flags=;bool;4;0 0 0 1
        greater_equal|I300|Lfloat64|flags=;bool;4;1 1 1 0
        greater_equal|Lfloat64|I-1|flags=;bool;4;0 1 1 1
        greater_equal|I-1|Lfloat64|flags=;bool;4;1 0 0 0
        greater_equal|Lfloat64|F2.5|flags=;bool;4;0 0 0 1
        greater_equal|F2.5|Lfloat64|flags=;bool;4;1 1 1 0
        greater_equal|Lfloat64|BTrue|flags=;bool;4;0 0 1 1
        greater_equal|BTrue|Lfloat64|flags=;bool;4;1 1 0 0
        greater_equal|Lfloat64|I0|flags=;bool;4;0 1 1 1
        greater_equal|I0|Lfloat64|flags=;bool;4;1 1 0 0
        logical_and|Lbool|Rbool|flags=;bool;4;1 0 0 0
        logical_and|Lbool|Rint64|flags=;bool;4;1 0 0 0
        logical_and|Lbool|Rfloat64|flags=;bool;4;1 0 1 0
        logical_and|Lbool|I2|flags=;bool;4;1 0 1 0
        logical_and|I2|Lbool|flags=;bool;4;1 0 1 0
        logical_and|Lbool|I300|flags=;bool;4;1 0 1 0
        logical_and|I300|Lbool|flags=;bool;4;1 0 1 0
        logical_and|Lbool|I-1|flags=;bool;4;1 0 1 0
        logical_and|I-1|Lbool|flags=;bool;4;1 0 1 0
        logical_and|Lbool|F2.5|flags=;bool;4;1 0 1 0
        logical_and|F2.5|Lbool|flags=;bool;4;1 0 1 0
        logical_and|Lbool|BTrue|flags=;bool;4;1 0 1 0
        logical_and|BTrue|Lbool|flags=;bool;4;1 0 1 0
        logical_and|Lbool|I0|flags=;bool;4;0 0 0 0
        logical_and|I0|Lbool|flags=;bool;4;0 0 0 0
        logical_and|Luint8|Ruint8|flags=;bool;4;1 0 1 1
        logical_and|Luint8|Rint64|flags=;bool;4;1 0 0 1
        logical_and|Luint8|Rfloat64|flags=;bool;4;1 0 1 1
        logical_and|Luint8|I2|flags=;bool;4;1 0 1 1
        logical_and|I2|Luint8|flags=;bool;4;1 0 1 1
        logical_and|Luint8|I300|flags=;bool;4;1 0 1 1
        logical_and|I300|Luint8|flags=;bool;4;1 0 1 1
        logical_and|Luint8|I-1|flags=;bool;4;1 0 1 1
        logical_and|I-1|Luint8|flags=;bool;4;1 0 1 1
        logical_and|Luint8|F2.5|flags=;bool;4;1 0 1 1
        logical_and|F2.5|Luint8|flags=;bool;4;1 0 1 1
        logical_and|Luint8|BTrue|flags=;bool;4;1 0 1 1
        logical_and|BTrue|Luint8|flags=;bool;4;1 0 1 1
        logical_and|Luint8|I0|flags=;bool;4;0 0 0 0
        logical_and|I0|Luint8|flags=;bool;4;0 0 0 0
        logical_and|Lint32|Rint32|flags=;bool;4;1 0 0 1
        logical_and|Lint32|Rint64|flags=;bool;4;1 0 0 1
        logical_and|Lint32|Rfloat64|flags=;bool;4;1 0 1 1
        logical_and|Lint32|I2|flags=;bool;4;1 0 1 1
        logical_and|I2|Lint32|flags=;bool;4;1 0 1 1
        logical_and|Lint32|I300|flags=;bool;4;1 0 1 1
        logical_and|I300|Lint32|flags=;bool;4;1 0 1 1
        logical_and|Lint32|I-1|flags=;bool;4;1 0 1 1
        logical_and|I-1|Lint32|flags=;bool;4;1 0 1 1
        logical_and|Lint32|F2.5|flags=;bool;4;1 0 1 1
        logical_and|F2.5|Lint32|flags=;bool;4;1 0 1 1
        logical_and|Lint32|BTrue|flags=;bool;4;1 0 1 1
        logical_and|BTrue|Lint32|flags=;bool;4;1 0 1 1
        logical_and|Lint32|I0|flags=;bool;4;0 0 0 0
        logical_and|I0|Lint32|flags=;bool;4;0 0 0 0
        logical_and|Luint32|Ruint32|flags=;bool;4;1 0 1 1
        logical_and|Luint32|Rint64|flags=;bool;4;1 0 0 1
        logical_and|Luint32|Rfloat64|flags=;bool;4;1 0 1 1
        logical_and|Luint32|I2|flags=;bool;4;1 0 1 1
        logical_and|I2|Luint32|flags=;bool;4;1 0 1 1
        logical_and|Luint32|I300|flags=;bool;4;1 0 1 1
        logical_and|I300|Luint32|flags=;bool;4;1 0 1 1
        logical_and|Luint32|I-1|flags=;bool;4;1 0 1 1
        logical_and|I-1|Luint32|flags=;bool;4;1 0 1 1
        logical_and|Luint32|F2.5|flags=;bool;4;1 0 1 1
        logical_and|F2.5|Luint32|flags=;bool;4;1 0 1 1
        logical_and|Luint32|BTrue|flags=;bool;4;1 0 1 1
        logical_and|BTrue|Luint32|flags=;bool;4;1 0 1 1
        logical_and|Luint32|I0|flags=;bool;4;0 0 0 0
        logical_and|I0|Luint32|flags=;bool;4;0 0 0 0
        logical_and|Lint64|Rbool|flags=;bool;4;1 0 0 0
        logical_and|Lint64|Ruint8|flags=;bool;4;1 0 1 1
        logical_and|Lint64|Rint32|flags=;bool;4;1 0 0 1
        logical_and|Lint64|Ruint32|flags=;bool;4;1 0 1 1
        logical_and|Lint64|Rint64|flags=;bool;4;1 0 0 1
        logical_and|Lint64|Rfloat32|flags=;bool;4;1 0 1 1
        logical_and|Lint64|Rfloat64|flags=;bool;4;1 0 1 1
        logical_and|Lint64|I2|flags=;bool;4;1 0 1 1
        logical_and|I2|Lint64|flags=;bool;4;1 0 1 1
        logical_and|Lint64|I300|flags=;bool;4;1 0 1 1
        logical_and|I300|Lint64|flags=;bool;4;1 0 1 1
        logical_and|Lint64|I-1|flags=;bool;4;1 0 1 1
        logical_and|I-1|Lint64|flags=;bool;4;1 0 1 1
        logical_and|Lint64|F2.5|flags=;bool;4;1 0 1 1
        logical_and|F2.5|Lint64|flags=;bool;4;1 0 1 1
        logical_and|Lint64|BTrue|flags=;bool;4;1 0 1 1
        logical_and|BTrue|Lint64|flags=;bool;4;1 0 1 1
        logical_and|Lint64|I0|flags=;bool;4;0 0 0 0
        logical_and|I0|Lint64|flags=;bool;4;0 0 0 0
        logical_and|Lfloat32|Rint64|flags=;bool;4;1 0 0 1
        logical_and|Lfloat32|Rfloat32|flags=;bool;4;1 0 1 1
        logical_and|Lfloat32|Rfloat64|flags=;bool;4;1 0 1 1
        logical_and|Lfloat32|I2|flags=;bool;4;1 0 1 1
        logical_and|I2|Lfloat32|flags=;bool;4;1 0 1 1
        logical_and|Lfloat32|I300|flags=;bool;4;1 0 1 1
        logical_and|I300|Lfloat32|flags=;bool;4;1 0 1 1
        logical_and|Lfloat32|I-1|flags=;bool;4;1 0 1 1
        logical_and|I-1|Lfloat32|flags=;bool;4;1 0 1 1
        logical_and|Lfloat32|F2.5|flags=;bool;4;1 0 1 1
        logical_and|F2.5|Lfloat32|flags=;bool;4;1 0 1 1
        logical_and|Lfloat32|BTrue|flags=;bool;4;1 0 1 1
        logical_and|BTrue|Lfloat32|flags=;bool;4;1 0 1 1
        logical_and|Lfloat32|I0|flags=;bool;4;0 0 0 0
        logical_and|I0|Lfloat32|flags=;bool;4;0 0 0 0
        logical_and|Lfloat64|Rbool|flags=;bool;4;1 0 0 0
        logical_and|Lfloat64|Ruint8|flags=;bool;4;1 0 1 1
        logical_and|Lfloat64|Rint32|flags=;bool;4;1 0 0 1
        logical_and|Lfloat64|Ruint32|flags=;bool;4;1 0 1 1
        logical_and|Lfloat64|Rint64|flags=;bool;4;1 0 0 1
        logical_and|Lfloat64|Rfloat32|flags=;bool;4;1 0 1 1
        logical_and|Lfloat64|Rfloat64|flags=;bool;4;1 0 1 1
        logical_and|Lfloat64|I2|flags=;bool;4;1 0 1 1
        logical_and|I2|Lfloat64|flags=;bool;4;1 0 1 1
        logical_and|Lfloat64|I300|flags=;bool;4;1 0 1 1
        logical_and|I300|Lfloat64|flags=;bool;4;1 0 1 1
        logical_and|Lfloat64|I-1|flags=;bool;4;1 0 1 1
        logical_and|I-1|Lfloat64|flags=;bool;4;1 0 1 1
        logical_and|Lfloat64|F2.5|flags=;bool;4;1 0 1 1
        logical_and|F2.5|Lfloat64|flags=;bool;4;1 0 1 1
        logical_and|Lfloat64|BTrue|flags=;bool;4;1 0 1 1
        logical_and|BTrue|Lfloat64|flags=;bool;4;1 0 1 1
        logical_and|Lfloat64|I0|flags=;bool;4;0 0 0 0
        logical_and|I0|Lfloat64|flags=;bool;4;0 0 0 0
        logical_or|Lbool|Rbool|flags=;bool;4;1 1 1 0
        logical_or|Lbool|Rint64|flags=;bool;4;1 1 1 1
        logical_or|Lbool|Rfloat64|flags=;bool;4;1 0 1 1
        logical_or|Lbool|I2|flags=;bool;4;1 1 1 1
        logical_or|I2|Lbool|flags=;bool;4;1 1 1 1
        logical_or|Lbool|I300|flags=;bool;4;1 1 1 1
        logical_or|I300|Lbool|flags=;bool;4;1 1 1 1
        logical_or|Lbool|I-1|flags=;bool;4;1 1 1 1
        logical_or|I-1|Lbool|flags=;bool;4;1 1 1 1
        logical_or|Lbool|F2.5|flags=;bool;4;1 1 1 1
        logical_or|F2.5|Lbool|flags=;bool;4;1 1 1 1
        logical_or|Lbool|BTrue|flags=;bool;4;1 1 1 1
        logical_or|BTrue|Lbool|flags=;bool;4;1 1 1 1
        logical_or|Lbool|I0|flags=;bool;4;1 0 1 0
        logical_or|I0|Lbool|flags=;bool;4;1 0 1 0
        logical_or|Luint8|Ruint8|flags=;bool;4;1 0 1 1
        logical_or|Luint8|Rint64|flags=;bool;4;1 1 1 1
        logical_or|Luint8|Rfloat64|flags=;bool;4;1 0 1 1
        logical_or|Luint8|I2|flags=;bool;4;1 1 1 1
        logical_or|I2|Luint8|flags=;bool;4;1 1 1 1
        logical_or|Luint8|I300|flags=;bool;4;1 1 1 1
        logical_or|I300|Luint8|flags=;bool;4;1 1 1 1
        logical_or|Luint8|I-1|flags=;bool;4;1 1 1 1
        logical_or|I-1|Luint8|flags=;bool;4;1 1 1 1
        logical_or|Luint8|F2.5|flags=;bool;4;1 1 1 1
        logical_or|F2.5|Luint8|flags=;bool;4;1 1 1 1
        logical_or|Luint8|BTrue|flags=;bool;4;1 1 1 1
        logical_or|BTrue|Luint8|flags=;bool;4;1 1 1 1
        logical_or|Luint8|I0|flags=;bool;4;1 0 1 1
        logical_or|I0|Luint8|flags=;bool;4;1 0 1 1
        logical_or|Lint32|Rint32|flags=;bool;4;1 1 1 1
        logical_or|Lint32|Rint64|flags=;bool;4;1 1 1 1
        logical_or|Lint32|Rfloat64|flags=;bool;4;1 0 1 1
        logical_or|Lint32|I2|flags=;bool;4;1 1 1 1
        logical_or|I2|Lint32|flags=;bool;4;1 1 1 1
        logical_or|Lint32|I300|flags=;bool;4;1 1 1 1
        logical_or|I300|Lint32|flags=;bool;4;1 1 1 1
        logical_or|Lint32|I-1|flags=;bool;4;1 1 1 1
        logical_or|I-1|Lint32|flags=;bool;4;1 1 1 1
        logical_or|Lint32|F2.5|flags=;bool;4;1 1 1 1
        logical_or|F2.5|Lint32|flags=;bool;4;1 1 1 1
        logical_or|Lint32|BTrue|flags=;bool;4;1 1 1 1
        logical_or|BTrue|Lint32|flags=;bool;4;1 1 1 1
        logical_or|Lint32|I0|flags=;bool;4;1 0 1 1
        logical_or|I0|Lint32|flags=;bool;4;1 0 1 1
        logical_or|Luint32|Ruint32|flags=;bool;4;1 0 1 1
        logical_or|Luint32|Rint64|flags=;bool;4;1 1 1 1
        logical_or|Luint32|Rfloat64|flags=;bool;4;1 0 1 1
        logical_or|Luint32|I2|flags=;bool;4;1 1 1 1
        logical_or|I2|Luint32|flags=;bool;4;1 1 1 1
        logical_or|Luint32|I300|flags=;bool;4;1 1 1 1
        logical_or|I300|Luint32|flags=;bool;4;1 1 1 1
        logical_or|Luint32|I-1|flags=;bool;4;1 1 1 1
        logical_or|I-1|Luint32|flags=;bool;4;1 1 1 1
        logical_or|Luint32|F2.5|flags=;bool;4;1 1 1 1
        logical_or|F2.5|Luint32|flags=;bool;4;1 1 1 1
        logical_or|Luint32|BTrue|flags=;bool;4;1 1 1 1
        logical_or|BTrue|Luint32|flags=;bool;4;1 1 1 1
        logical_or|Luint32|I0|flags=;bool;4;1 0 1 1
        logical_or|I0|Luint32|flags=;bool;4;1 0 1 1
        logical_or|Lint64|Rbool|flags=;bool;4;1 1 1 1
        logical_or|Lint64|Ruint8|flags=;bool;4;1 0 1 1
        logical_or|Lint64|Rint32|flags=;bool;4;1 1 1 1
        logical_or|Lint64|Ruint32|flags=;bool;4;1 0 1 1
        logical_or|Lint64|Rint64|flags=;bool;4;1 1 1 1
        logical_or|Lint64|Rfloat32|flags=;bool;4;1 0 1 1
        logical_or|Lint64|Rfloat64|flags=;bool;4;1 0 1 1
        logical_or|Lint64|I2|flags=;bool;4;1 1 1 1
        logical_or|I2|Lint64|flags=;bool;4;1 1 1 1
        logical_or|Lint64|I300|flags=;bool;4;1 1 1 1
        logical_or|I300|Lint64|flags=;bool;4;1 1 1 1
        logical_or|Lint64|I-1|flags=;bool;4;1 1 1 1
        logical_or|I-1|Lint64|flags=;bool;4;1 1 1 1
        logical_or|Lint64|F2.5|flags=;bool;4;1 1 1 1
        logical_or|F2.5|Lint64|flags=;bool;4;1 1 1 1
        logical_or|Lint64|BTrue|flags=;bool;4;1 1 1 1
        logical_or|BTrue|Lint64|flags=;bool;4;1 1 1 1
        logical_or|Lint64|I0|flags=;bool;4;1 0 1 1
        logical_or|I0|Lint64|flags=;bool;4;1 0 1 1
        logical_or|Lfloat32|Rint64|flags=;bool;4;1 1 1 1
        logical_or|Lfloat32|Rfloat32|flags=;bool;4;1 0 1 1
        logical_or|Lfloat32|Rfloat64|flags=;bool;4;1 0 1 1
        logical_or|Lfloat32|I2|flags=;bool;4;1 1 1 1
        logical_or|I2|Lfloat32|flags=;bool;4;1 1 1 1
        logical_or|Lfloat32|I300|flags=;bool;4;1 1 1 1
        logical_or|I300|Lfloat32|flags=;bool;4;1 1 1 1
        logical_or|Lfloat32|I-1|flags=;bool;4;1 1 1 1
        logical_or|I-1|Lfloat32|flags=;bool;4;1 1 1 1
        logical_or|Lfloat32|F2.5|flags=;bool;4;1 1 1 1
        logical_or|F2.5|Lfloat32|flags=;bool;4;1 1 1 1
        logical_or|Lfloat32|BTrue|flags=;bool;4;1 1 1 1
        logical_or|BTrue|Lfloat32|flags=;bool;4;1 1 1 1
        logical_or|Lfloat32|I0|flags=;bool;4;1 0 1 1
        logical_or|I0|Lfloat32|flags=;bool;4;1 0 1 1
        logical_or|Lfloat64|Rbool|flags=;bool;4;1 1 1 1
        logical_or|Lfloat64|Ruint8|flags=;bool;4;1 0 1 1
        logical_or|Lfloat64|Rint32|flags=;bool;4;1 1 1 1
        logical_or|Lfloat64|Ruint32|flags=;bool;4;1 0 1 1
        logical_or|Lfloat64|Rint64|flags=;bool;4;1 1 1 1
        logical_or|Lfloat64|Rfloat32|flags=;bool;4;1 0 1 1
        logical_or|Lfloat64|Rfloat64|flags=;bool;4;1 0 1 1
        logical_or|Lfloat64|I2|flags=;bool;4;1 1 1 1
        logical_or|I2|Lfloat64|flags=;bool;4;1 1 1 1
        logical_or|Lfloat64|I300|flags=;bool;4;1 1 1 1
        logical_or|I300|Lfloat64|flags=;bool;4;1 1 1 1
        logical_or|Lfloat64|I-1|flags=;bool;4;1 1 1 1
        logical_or|I-1|Lfloat64|flags=;bool;4;1 1 1 1
        logical_or|Lfloat64|F2.5|flags=;bool;4;1 1 1 1
        logical_or|F2.5|Lfloat64|flags=;bool;4;1 1 1 1
        logical_or|Lfloat64|BTrue|flags=;bool;4;1 1 1 1
        logical_or|BTrue|Lfloat64|flags=;bool;4;1 1 1 1
        logical_or|Lfloat64|I0|flags=;bool;4;1 0 1 1
        logical_or|I0|Lfloat64|flags=;bool;4;1 0 1 1
        logical_xor|Lbool|Rbool|flags=;bool;4;0 1 1 0
        logical_xor|Lbool|Rint64|flags=;bool;4;0 1 1 1
        logical_xor|Lbool|Rfloat64|flags=;bool;4;0 0 0 1
        logical_xor|Lbool|I2|flags=;bool;4;0 1 0 1
        logical_xor|I2|Lbool|flags=;bool;4;0 1 0 1
        logical_xor|Lbool|I300|flags=;bool;4;0 1 0 1
        logical_xor|I300|Lbool|flags=;bool;4;0 1 0 1
        logical_xor|Lbool|I-1|flags=;bool;4;0 1 0 1
        logical_xor|I-1|Lbool|flags=;bool;4;0 1 0 1
        logical_xor|Lbool|F2.5|flags=;bool;4;0 1 0 1
        logical_xor|F2.5|Lbool|flags=;bool;4;0 1 0 1
        logical_xor|Lbool|BTrue|flags=;bool;4;0 1 0 1
        logical_xor|BTrue|Lbool|flags=;bool;4;0 1 0 1
        logical_xor|Lbool|I0|flags=;bool;4;1 0 1 0
        logical_xor|I0|Lbool|flags=;bool;4;1 0 1 0
        logical_xor|Luint8|Ruint8|flags=;bool;4;0 0 0 0
        logical_xor|Luint8|Rint64|flags=;bool;4;0 1 1 0
        logical_xor|Luint8|Rfloat64|flags=;bool;4;0 0 0 0
        logical_xor|Luint8|I2|flags=;bool;4;0 1 0 0
        logical_xor|I2|Luint8|flags=;bool;4;0 1 0 0
        logical_xor|Luint8|I300|flags=;bool;4;0 1 0 0
        logical_xor|I300|Luint8|flags=;bool;4;0 1 0 0
        logical_xor|Luint8|I-1|flags=;bool;4;0 1 0 0
        logical_xor|I-1|Luint8|flags=;bool;4;0 1 0 0
        logical_xor|Luint8|F2.5|flags=;bool;4;0 1 0 0
        logical_xor|F2.5|Luint8|flags=;bool;4;0 1 0 0
        logical_xor|Luint8|BTrue|flags=;bool;4;0 1 0 0
        logical_xor|BTrue|Luint8|flags=;bool;4;0 1 0 0
        logical_xor|Luint8|I0|flags=;bool;4;1 0 1 1
        logical_xor|I0|Luint8|flags=;bool;4;1 0 1 1
        logical_xor|Lint32|Rint32|flags=;bool;4;0 1 1 0
        logical_xor|Lint32|Rint64|flags=;bool;4;0 1 1 0
        logical_xor|Lint32|Rfloat64|flags=;bool;4;0 0 0 0
        logical_xor|Lint32|I2|flags=;bool;4;0 1 0 0
        logical_xor|I2|Lint32|flags=;bool;4;0 1 0 0
        logical_xor|Lint32|I300|flags=;bool;4;0 1 0 0
        logical_xor|I300|Lint32|flags=;bool;4;0 1 0 0
        logical_xor|Lint32|I-1|flags=;bool;4;0 1 0 0
        logical_xor|I-1|Lint32|flags=;bool;4;0 1 0 0
        logical_xor|Lint32|F2.5|flags=;bool;4;0 1 0 0
        logical_xor|F2.5|Lint32|flags=;bool;4;0 1 0 0
        logical_xor|Lint32|BTrue|flags=;bool;4;0 1 0 0
        logical_xor|BTrue|Lint32|flags=;bool;4;0 1 0 0
        logical_xor|Lint32|I0|flags=;bool;4;1 0 1 1
        logical_xor|I0|Lint32|flags=;bool;4;1 0 1 1
        logical_xor|Luint32|Ruint32|flags=;bool;4;0 0 0 0
        logical_xor|Luint32|Rint64|flags=;bool;4;0 1 1 0
        logical_xor|Luint32|Rfloat64|flags=;bool;4;0 0 0 0
        logical_xor|Luint32|I2|flags=;bool;4;0 1 0 0
        logical_xor|I2|Luint32|flags=;bool;4;0 1 0 0
        logical_xor|Luint32|I300|flags=;bool;4;0 1 0 0
        logical_xor|I300|Luint32|flags=;bool;4;0 1 0 0
        logical_xor|Luint32|I-1|flags=;bool;4;0 1 0 0
        logical_xor|I-1|Luint32|flags=;bool;4;0 1 0 0
        logical_xor|Luint32|F2.5|flags=;bool;4;0 1 0 0
        logical_xor|F2.5|Luint32|flags=;bool;4;0 1 0 0
        logical_xor|Luint32|BTrue|flags=;bool;4;0 1 0 0
        logical_xor|BTrue|Luint32|flags=;bool;4;0 1 0 0
        logical_xor|Luint32|I0|flags=;bool;4;1 0 1 1
        logical_xor|I0|Luint32|flags=;bool;4;1 0 1 1
        logical_xor|Lint64|Rbool|flags=;bool;4;0 1 1 1
        logical_xor|Lint64|Ruint8|flags=;bool;4;0 0 0 0
        logical_xor|Lint64|Rint32|flags=;bool;4;0 1 1 0
        logical_xor|Lint64|Ruint32|flags=;bool;4;0 0 0 0
        logical_xor|Lint64|Rint64|flags=;bool;4;0 1 1 0
        logical_xor|Lint64|Rfloat32|flags=;bool;4;0 0 0 0
        logical_xor|Lint64|Rfloat64|flags=;bool;4;0 0 0 0
        logical_xor|Lint64|I2|flags=;bool;4;0 1 0 0
        logical_xor|I2|Lint64|flags=;bool;4;0 1 0 0
        logical_xor|Lint64|I300|flags=;bool;4;0 1 0 0
        logical_xor|I300|Lint64|flags=;bool;4;0 1 0 0
        logical_xor|Lint64|I-1|flags=;bool;4;0 1 0 0
        logical_xor|I-1|Lint64|flags=;bool;4;0 1 0 0
        logical_xor|Lint64|F2.5|flags=;bool;4;0 1 0 0
        logical_xor|F2.5|Lint64|flags=;bool;4;0 1 0 0
        logical_xor|Lint64|BTrue|flags=;bool;4;0 1 0 0
        logical_xor|BTrue|Lint64|flags=;bool;4;0 1 0 0
        logical_xor|Lint64|I0|flags=;bool;4;1 0 1 1
        logical_xor|I0|Lint64|flags=;bool;4;1 0 1 1
        logical_xor|Lfloat32|Rint64|flags=;bool;4;0 1 1 0
        logical_xor|Lfloat32|Rfloat32|flags=;bool;4;0 0 0 0
        logical_xor|Lfloat32|Rfloat64|flags=;bool;4;0 0 0 0
        logical_xor|Lfloat32|I2|flags=;bool;4;0 1 0 0
        logical_xor|I2|Lfloat32|flags=;bool;4;0 1 0 0
        logical_xor|Lfloat32|I300|flags=;bool;4;0 1 0 0
        logical_xor|I300|Lfloat32|flags=;bool;4;0 1 0 0
        logical_xor|Lfloat32|I-1|flags=;bool;4;0 1 0 0
        logical_xor|I-1|Lfloat32|flags=;bool;4;0 1 0 0
        logical_xor|Lfloat32|F2.5|flags=;bool;4;0 1 0 0
        logical_xor|F2.5|Lfloat32|flags=;bool;4;0 1 0 0
        logical_xor|Lfloat32|BTrue|flags=;bool;4;0 1 0 0
        logical_xor|BTrue|Lfloat32|flags=;bool;4;0 1 0 0
        logical_xor|Lfloat32|I0|flags=;bool;4;1 0 1 1
        logical_xor|I0|Lfloat32|flags=;bool;4;1 0 1 1
        logical_xor|Lfloat64|Rbool|flags=;bool;4;0 1 1 1
        logical_xor|Lfloat64|Ruint8|flags=;bool;4;0 0 0 0
        logical_xor|Lfloat64|Rint32|flags=;bool;4;0 1 1 0
        logical_xor|Lfloat64|Ruint32|flags=;bool;4;0 0 0 0
        logical_xor|Lfloat64|Rint64|flags=;bool;4;0 1 1 0
        logical_xor|Lfloat64|Rfloat32|flags=;bool;4;0 0 0 0
        logical_xor|Lfloat64|Rfloat64|flags=;bool;4;0 0 0 0
        logical_xor|Lfloat64|I2|flags=;bool;4;0 1 0 0
        logical_xor|I2|Lfloat64|flags=;bool;4;0 1 0 0
        logical_xor|Lfloat64|I300|flags=;bool;4;0 1 0 0
        logical_xor|I300|Lfloat64|flags=;bool;4;0 1 0 0
        logical_xor|Lfloat64|I-1|flags=;bool;4;0 1 0 0
        logical_xor|I-1|Lfloat64|flags=;bool;4;0 1 0 0
        logical_xor|Lfloat64|F2.5|flags=;bool;4;0 1 0 0
        logical_xor|F2.5|Lfloat64|flags=;bool;4;0 1 0 0
        logical_xor|Lfloat64|BTrue|flags=;bool;4;0 1 0 0
        logical_xor|BTrue|Lfloat64|flags=;bool;4;0 1 0 0
        logical_xor|Lfloat64|I0|flags=;bool;4;1 0 1 1
        logical_xor|I0|Lfloat64|flags=;bool;4;1 0 1 1
        bitwise_and|Lbool|Rbool|flags=;bool;4;1 0 0 0
        bitwise_and|Lbool|Ruint8|flags=;uint8;4;1 0 0 0
        bitwise_and|Lbool|Rint32|flags=;int32;4;1 0 0 0
        bitwise_and|Lbool|Ruint32|flags=;uint32;4;1 0 0 0
        bitwise_and|Lbool|Rint64|flags=;int64;4;1 0 0 0
        bitwise_and|Lbool|Rfloat32|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lbool|Rfloat64|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lbool|I2|flags=;int64;4;0 0 0 0
        bitwise_and|I2|Lbool|flags=;int64;4;0 0 0 0
        bitwise_and|Lbool|I300|flags=;int64;4;0 0 0 0
        bitwise_and|I300|Lbool|flags=;int64;4;0 0 0 0
        bitwise_and|Lbool|I-1|flags=;int64;4;1 0 1 0
        bitwise_and|I-1|Lbool|flags=;int64;4;1 0 1 0
        bitwise_and|Lbool|F2.5|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|F2.5|Lbool|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lbool|BTrue|flags=;bool;4;1 0 1 0
        bitwise_and|BTrue|Lbool|flags=;bool;4;1 0 1 0
        bitwise_and|Lbool|I0|flags=;int64;4;0 0 0 0
        bitwise_and|I0|Lbool|flags=;int64;4;0 0 0 0
        bitwise_and|Luint8|Rbool|flags=;uint8;4;1 0 0 0
        bitwise_and|Luint8|Ruint8|flags=;uint8;4;3 0 0 2
        bitwise_and|Luint8|Rint32|flags=;int32;4;3 0 0 1
        bitwise_and|Luint8|Ruint32|flags=;uint32;4;3 0 0 2
        bitwise_and|Luint8|Rint64|flags=;int64;4;3 0 0 1
        bitwise_and|Luint8|Rfloat32|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Luint8|Rfloat64|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Luint8|I2|flags=;uint8;4;2 0 0 2
        bitwise_and|I2|Luint8|flags=;uint8;4;2 0 0 2
        bitwise_and|Luint8|I300|error OverflowError Python integer 300 out of bounds for uint8
        bitwise_and|I300|Luint8|error OverflowError Python integer 300 out of bounds for uint8
        bitwise_and|Luint8|I-1|error OverflowError Python integer -1 out of bounds for uint8
        bitwise_and|I-1|Luint8|error OverflowError Python integer -1 out of bounds for uint8
        bitwise_and|Luint8|F2.5|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|F2.5|Luint8|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Luint8|BTrue|flags=;uint8;4;1 0 0 1
        bitwise_and|BTrue|Luint8|flags=;uint8;4;1 0 0 1
        bitwise_and|Luint8|I0|flags=;uint8;4;0 0 0 0
        bitwise_and|I0|Luint8|flags=;uint8;4;0 0 0 0
        bitwise_and|Lint32|Rbool|flags=;int32;4;1 0 0 0
        bitwise_and|Lint32|Ruint8|flags=;int32;4;1 0 0 2
        bitwise_and|Lint32|Rint32|flags=;int32;4;1 0 0 1
        bitwise_and|Lint32|Ruint32|flags=;int64;4;1 0 0 2
        bitwise_and|Lint32|Rint64|flags=;int64;4;1 0 0 1
        bitwise_and|Lint32|Rfloat32|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lint32|Rfloat64|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lint32|I2|flags=;int32;4;0 0 0 2
        bitwise_and|I2|Lint32|flags=;int32;4;0 0 0 2
        bitwise_and|Lint32|I300|flags=;int32;4;296 0 4 0
        bitwise_and|I300|Lint32|flags=;int32;4;296 0 4 0
        bitwise_and|Lint32|I-1|flags=;int32;4;-7 0 5 3
        bitwise_and|I-1|Lint32|flags=;int32;4;-7 0 5 3
        bitwise_and|Lint32|F2.5|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|F2.5|Lint32|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lint32|BTrue|flags=;int32;4;1 0 1 1
        bitwise_and|BTrue|Lint32|flags=;int32;4;1 0 1 1
        bitwise_and|Lint32|I0|flags=;int32;4;0 0 0 0
        bitwise_and|I0|Lint32|flags=;int32;4;0 0 0 0
        bitwise_and|Luint32|Rbool|flags=;uint32;4;1 0 0 0
        bitwise_and|Luint32|Ruint8|flags=;uint32;4;3 0 0 2
        bitwise_and|Luint32|Rint32|flags=;int64;4;3 0 0 1
        bitwise_and|Luint32|Ruint32|flags=;uint32;4;3 0 0 2
        bitwise_and|Luint32|Rint64|flags=;int64;4;3 0 0 1
        bitwise_and|Luint32|Rfloat32|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Luint32|Rfloat64|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Luint32|I2|flags=;uint32;4;2 0 0 2
        bitwise_and|I2|Luint32|flags=;uint32;4;2 0 0 2
        bitwise_and|Luint32|I300|flags=;uint32;4;4 0 8 0
        bitwise_and|I300|Luint32|flags=;uint32;4;4 0 8 0
        bitwise_and|Luint32|I-1|error OverflowError Python integer -1 out of bounds for uint32
        bitwise_and|I-1|Luint32|error OverflowError Python integer -1 out of bounds for uint32
        bitwise_and|Luint32|F2.5|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|F2.5|Luint32|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Luint32|BTrue|flags=;uint32;4;1 0 0 1
        bitwise_and|BTrue|Luint32|flags=;uint32;4;1 0 0 1
        bitwise_and|Luint32|I0|flags=;uint32;4;0 0 0 0
        bitwise_and|I0|Luint32|flags=;uint32;4;0 0 0 0
        bitwise_and|Lint64|Rbool|flags=;int64;4;1 0 0 0
        bitwise_and|Lint64|Ruint8|flags=;int64;4;1 0 0 2
        bitwise_and|Lint64|Rint32|flags=;int64;4;1 0 0 1
        bitwise_and|Lint64|Ruint32|flags=;int64;4;1 0 0 2
        bitwise_and|Lint64|Rint64|flags=;int64;4;1 0 0 1
        bitwise_and|Lint64|Rfloat32|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lint64|Rfloat64|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lint64|I2|flags=;int64;4;0 0 0 2
        bitwise_and|I2|Lint64|flags=;int64;4;0 0 0 2
        bitwise_and|Lint64|I300|flags=;int64;4;296 0 4 0
        bitwise_and|I300|Lint64|flags=;int64;4;296 0 4 0
        bitwise_and|Lint64|I-1|flags=;int64;4;-7 0 5 3
        bitwise_and|I-1|Lint64|flags=;int64;4;-7 0 5 3
        bitwise_and|Lint64|F2.5|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|F2.5|Lint64|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lint64|BTrue|flags=;int64;4;1 0 1 1
        bitwise_and|BTrue|Lint64|flags=;int64;4;1 0 1 1
        bitwise_and|Lint64|I0|flags=;int64;4;0 0 0 0
        bitwise_and|I0|Lint64|flags=;int64;4;0 0 0 0
        bitwise_and|Lfloat32|Rbool|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lfloat32|Ruint8|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lfloat32|Rint32|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lfloat32|Ruint32|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lfloat32|Rint64|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lfloat32|Rfloat32|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lfloat32|Rfloat64|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lfloat32|I2|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|I2|Lfloat32|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lfloat32|I300|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|I300|Lfloat32|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lfloat32|I-1|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|I-1|Lfloat32|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lfloat32|F2.5|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|F2.5|Lfloat32|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lfloat32|BTrue|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|BTrue|Lfloat32|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lfloat32|I0|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|I0|Lfloat32|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lfloat64|Rbool|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lfloat64|Ruint8|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lfloat64|Rint32|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lfloat64|Ruint32|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lfloat64|Rint64|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lfloat64|Rfloat32|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lfloat64|Rfloat64|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lfloat64|I2|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|I2|Lfloat64|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lfloat64|I300|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|I300|Lfloat64|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lfloat64|I-1|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|I-1|Lfloat64|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lfloat64|F2.5|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|F2.5|Lfloat64|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lfloat64|BTrue|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|BTrue|Lfloat64|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|Lfloat64|I0|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_and|I0|Lfloat64|error TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Lbool|Rbool|flags=;bool;4;1 1 1 0
        bitwise_or|Lbool|Rint64|flags=;int64;4;3 -2 1 5
        bitwise_or|Lbool|Rfloat64|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Lbool|I2|flags=;int64;4;3 2 3 2
        bitwise_or|I2|Lbool|flags=;int64;4;3 2 3 2
        bitwise_or|Lbool|I300|flags=;int64;4;301 300 301 300
        bitwise_or|I300|Lbool|flags=;int64;4;301 300 301 300
        bitwise_or|Lbool|I-1|flags=;int64;4;-1 -1 -1 -1
        bitwise_or|I-1|Lbool|flags=;int64;4;-1 -1 -1 -1
        bitwise_or|Lbool|F2.5|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|F2.5|Lbool|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Lbool|BTrue|flags=;bool;4;1 1 1 1
        bitwise_or|BTrue|Lbool|flags=;bool;4;1 1 1 1
        bitwise_or|Lbool|I0|flags=;int64;4;1 0 1 0
        bitwise_or|I0|Lbool|flags=;int64;4;1 0 1 0
        bitwise_or|Luint8|Ruint8|flags=;uint8;4;7 0 202 251
        bitwise_or|Luint8|Rint64|flags=;int64;4;7 -2 200 7
        bitwise_or|Luint8|Rfloat64|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Luint8|I2|flags=;uint8;4;7 2 202 3
        bitwise_or|I2|Luint8|flags=;uint8;4;7 2 202 3
        bitwise_or|Luint8|I300|error OverflowError Python integer 300 out of bounds for uint8
        bitwise_or|I300|Luint8|error OverflowError Python integer 300 out of bounds for uint8
        bitwise_or|Luint8|I-1|error OverflowError Python integer -1 out of bounds for uint8
        bitwise_or|I-1|Luint8|error OverflowError Python integer -1 out of bounds for uint8
        bitwise_or|Luint8|F2.5|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|F2.5|Luint8|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Luint8|BTrue|flags=;uint8;4;7 1 201 3
        bitwise_or|BTrue|Luint8|flags=;uint8;4;7 1 201 3
        bitwise_or|Luint8|I0|flags=;uint8;4;7 0 200 3
        bitwise_or|I0|Luint8|flags=;uint8;4;7 0 200 3
        bitwise_or|Lint32|Rint32|flags=;int32;4;-5 -2 5 7
        bitwise_or|Lint32|Rint64|flags=;int64;4;-5 -2 5 7
        bitwise_or|Lint32|Rfloat64|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Lint32|I2|flags=;int32;4;-5 2 7 3
        bitwise_or|I2|Lint32|flags=;int32;4;-5 2 7 3
        bitwise_or|Lint32|I300|flags=;int32;4;-3 300 301 303
        bitwise_or|I300|Lint32|flags=;int32;4;-3 300 301 303
        bitwise_or|Lint32|I-1|flags=;int32;4;-1 -1 -1 -1
        bitwise_or|I-1|Lint32|flags=;int32;4;-1 -1 -1 -1
        bitwise_or|Lint32|F2.5|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|F2.5|Lint32|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Lint32|BTrue|flags=;int32;4;-7 1 5 3
        bitwise_or|BTrue|Lint32|flags=;int32;4;-7 1 5 3
        bitwise_or|Lint32|I0|flags=;int32;4;-7 0 5 3
        bitwise_or|I0|Lint32|flags=;int32;4;-7 0 5 3
        bitwise_or|Luint32|Ruint32|flags=;uint32;4;7 0 202 251
        bitwise_or|Luint32|Rint64|flags=;int64;4;7 -2 200 7
        bitwise_or|Luint32|Rfloat64|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Luint32|I2|flags=;uint32;4;7 2 202 3
        bitwise_or|I2|Luint32|flags=;uint32;4;7 2 202 3
        bitwise_or|Luint32|I300|flags=;uint32;4;303 300 492 303
        bitwise_or|I300|Luint32|flags=;uint32;4;303 300 492 303
        bitwise_or|Luint32|I-1|error OverflowError Python integer -1 out of bounds for uint32
        bitwise_or|I-1|Luint32|error OverflowError Python integer -1 out of bounds for uint32
        bitwise_or|Luint32|F2.5|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|F2.5|Luint32|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Luint32|BTrue|flags=;uint32;4;7 1 201 3
        bitwise_or|BTrue|Luint32|flags=;uint32;4;7 1 201 3
        bitwise_or|Luint32|I0|flags=;uint32;4;7 0 200 3
        bitwise_or|I0|Luint32|flags=;uint32;4;7 0 200 3
        bitwise_or|Lint64|Rbool|flags=;int64;4;-7 1 5 3
        bitwise_or|Lint64|Ruint8|flags=;int64;4;-5 0 7 251
        bitwise_or|Lint64|Rint32|flags=;int64;4;-5 -2 5 7
        bitwise_or|Lint64|Ruint32|flags=;int64;4;-5 0 7 251
        bitwise_or|Lint64|Rint64|flags=;int64;4;-5 -2 5 7
        bitwise_or|Lint64|Rfloat32|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Lint64|Rfloat64|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Lint64|I2|flags=;int64;4;-5 2 7 3
        bitwise_or|I2|Lint64|flags=;int64;4;-5 2 7 3
        bitwise_or|Lint64|I300|flags=;int64;4;-3 300 301 303
        bitwise_or|I300|Lint64|flags=;int64;4;-3 300 301 303
        bitwise_or|Lint64|I-1|flags=;int64;4;-1 -1 -1 -1
        bitwise_or|I-1|Lint64|flags=;int64;4;-1 -1 -1 -1
        bitwise_or|Lint64|F2.5|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|F2.5|Lint64|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Lint64|BTrue|flags=;int64;4;-7 1 5 3
        bitwise_or|BTrue|Lint64|flags=;int64;4;-7 1 5 3
        bitwise_or|Lint64|I0|flags=;int64;4;-7 0 5 3
        bitwise_or|I0|Lint64|flags=;int64;4;-7 0 5 3
        bitwise_or|Lfloat32|Rint64|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Lfloat32|Rfloat32|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Lfloat32|Rfloat64|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Lfloat32|I2|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|I2|Lfloat32|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Lfloat32|I300|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|I300|Lfloat32|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Lfloat32|I-1|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|I-1|Lfloat32|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Lfloat32|F2.5|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|F2.5|Lfloat32|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Lfloat32|BTrue|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|BTrue|Lfloat32|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Lfloat32|I0|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|I0|Lfloat32|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Lfloat64|Rbool|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Lfloat64|Ruint8|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Lfloat64|Rint32|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Lfloat64|Ruint32|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Lfloat64|Rint64|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Lfloat64|Rfloat32|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Lfloat64|Rfloat64|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Lfloat64|I2|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|I2|Lfloat64|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Lfloat64|I300|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|I300|Lfloat64|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Lfloat64|I-1|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|I-1|Lfloat64|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Lfloat64|F2.5|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|F2.5|Lfloat64|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Lfloat64|BTrue|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|BTrue|Lfloat64|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|Lfloat64|I0|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_or|I0|Lfloat64|error TypeError ufunc 'bitwise_or' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Lbool|Rbool|flags=;bool;4;0 1 1 0
        bitwise_xor|Lbool|Rint64|flags=;int64;4;2 -2 1 5
        bitwise_xor|Lbool|Rfloat64|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Lbool|I2|flags=;int64;4;3 2 3 2
        bitwise_xor|I2|Lbool|flags=;int64;4;3 2 3 2
        bitwise_xor|Lbool|I300|flags=;int64;4;301 300 301 300
        bitwise_xor|I300|Lbool|flags=;int64;4;301 300 301 300
        bitwise_xor|Lbool|I-1|flags=;int64;4;-2 -1 -2 -1
        bitwise_xor|I-1|Lbool|flags=;int64;4;-2 -1 -2 -1
        bitwise_xor|Lbool|F2.5|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|F2.5|Lbool|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Lbool|BTrue|flags=;bool;4;0 1 0 1
        bitwise_xor|BTrue|Lbool|flags=;bool;4;0 1 0 1
        bitwise_xor|Lbool|I0|flags=;int64;4;1 0 1 0
        bitwise_xor|I0|Lbool|flags=;int64;4;1 0 1 0
        bitwise_xor|Luint8|Ruint8|flags=;uint8;4;4 0 202 249
        bitwise_xor|Luint8|Rint64|flags=;int64;4;4 -2 200 6
        bitwise_xor|Luint8|Rfloat64|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Luint8|I2|flags=;uint8;4;5 2 202 1
        bitwise_xor|I2|Luint8|flags=;uint8;4;5 2 202 1
        bitwise_xor|Luint8|I300|error OverflowError Python integer 300 out of bounds for uint8
        bitwise_xor|I300|Luint8|error OverflowError Python integer 300 out of bounds for uint8
        bitwise_xor|Luint8|I-1|error OverflowError Python integer -1 out of bounds for uint8
        bitwise_xor|I-1|Luint8|error OverflowError Python integer -1 out of bounds for uint8
        bitwise_xor|Luint8|F2.5|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|F2.5|Luint8|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Luint8|BTrue|flags=;uint8;4;6 1 201 2
        bitwise_xor|BTrue|Luint8|flags=;uint8;4;6 1 201 2
        bitwise_xor|Luint8|I0|flags=;uint8;4;7 0 200 3
        bitwise_xor|I0|Luint8|flags=;uint8;4;7 0 200 3
        bitwise_xor|Lint32|Rint32|flags=;int32;4;-6 -2 5 6
        bitwise_xor|Lint32|Rint64|flags=;int64;4;-6 -2 5 6
        bitwise_xor|Lint32|Rfloat64|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Lint32|I2|flags=;int32;4;-5 2 7 1
        bitwise_xor|I2|Lint32|flags=;int32;4;-5 2 7 1
        bitwise_xor|Lint32|I300|flags=;int32;4;-299 300 297 303
        bitwise_xor|I300|Lint32|flags=;int32;4;-299 300 297 303
        bitwise_xor|Lint32|I-1|flags=;int32;4;6 -1 -6 -4
        bitwise_xor|I-1|Lint32|flags=;int32;4;6 -1 -6 -4
        bitwise_xor|Lint32|F2.5|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|F2.5|Lint32|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Lint32|BTrue|flags=;int32;4;-8 1 4 2
        bitwise_xor|BTrue|Lint32|flags=;int32;4;-8 1 4 2
        bitwise_xor|Lint32|I0|flags=;int32;4;-7 0 5 3
        bitwise_xor|I0|Lint32|flags=;int32;4;-7 0 5 3
        bitwise_xor|Luint32|Ruint32|flags=;uint32;4;4 0 202 249
        bitwise_xor|Luint32|Rint64|flags=;int64;4;4 -2 200 6
        bitwise_xor|Luint32|Rfloat64|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Luint32|I2|flags=;uint32;4;5 2 202 1
        bitwise_xor|I2|Luint32|flags=;uint32;4;5 2 202 1
        bitwise_xor|Luint32|I300|flags=;uint32;4;299 300 484 303
        bitwise_xor|I300|Luint32|flags=;uint32;4;299 300 484 303
        bitwise_xor|Luint32|I-1|error OverflowError Python integer -1 out of bounds for uint32
        bitwise_xor|I-1|Luint32|error OverflowError Python integer -1 out of bounds for uint32
        bitwise_xor|Luint32|F2.5|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|F2.5|Luint32|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Luint32|BTrue|flags=;uint32;4;6 1 201 2
        bitwise_xor|BTrue|Luint32|flags=;uint32;4;6 1 201 2
        bitwise_xor|Luint32|I0|flags=;uint32;4;7 0 200 3
        bitwise_xor|I0|Luint32|flags=;uint32;4;7 0 200 3
        bitwise_xor|Lint64|Rbool|flags=;int64;4;-8 1 5 3
        bitwise_xor|Lint64|Ruint8|flags=;int64;4;-6 0 7 249
        bitwise_xor|Lint64|Rint32|flags=;int64;4;-6 -2 5 6
        bitwise_xor|Lint64|Ruint32|flags=;int64;4;-6 0 7 249
        bitwise_xor|Lint64|Rint64|flags=;int64;4;-6 -2 5 6
        bitwise_xor|Lint64|Rfloat32|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Lint64|Rfloat64|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Lint64|I2|flags=;int64;4;-5 2 7 1
        bitwise_xor|I2|Lint64|flags=;int64;4;-5 2 7 1
        bitwise_xor|Lint64|I300|flags=;int64;4;-299 300 297 303
        bitwise_xor|I300|Lint64|flags=;int64;4;-299 300 297 303
        bitwise_xor|Lint64|I-1|flags=;int64;4;6 -1 -6 -4
        bitwise_xor|I-1|Lint64|flags=;int64;4;6 -1 -6 -4
        bitwise_xor|Lint64|F2.5|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|F2.5|Lint64|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Lint64|BTrue|flags=;int64;4;-8 1 4 2
        bitwise_xor|BTrue|Lint64|flags=;int64;4;-8 1 4 2
        bitwise_xor|Lint64|I0|flags=;int64;4;-7 0 5 3
        bitwise_xor|I0|Lint64|flags=;int64;4;-7 0 5 3
        bitwise_xor|Lfloat32|Rint64|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Lfloat32|Rfloat32|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Lfloat32|Rfloat64|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Lfloat32|I2|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|I2|Lfloat32|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Lfloat32|I300|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|I300|Lfloat32|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Lfloat32|I-1|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|I-1|Lfloat32|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Lfloat32|F2.5|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|F2.5|Lfloat32|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Lfloat32|BTrue|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|BTrue|Lfloat32|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Lfloat32|I0|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|I0|Lfloat32|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Lfloat64|Rbool|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Lfloat64|Ruint8|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Lfloat64|Rint32|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Lfloat64|Ruint32|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Lfloat64|Rint64|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Lfloat64|Rfloat32|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Lfloat64|Rfloat64|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Lfloat64|I2|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|I2|Lfloat64|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Lfloat64|I300|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|I300|Lfloat64|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Lfloat64|I-1|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|I-1|Lfloat64|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Lfloat64|F2.5|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|F2.5|Lfloat64|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Lfloat64|BTrue|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|BTrue|Lfloat64|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|Lfloat64|I0|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        bitwise_xor|I0|Lfloat64|error TypeError ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Lbool|Rbool|unsupported int8
        left_shift|Lbool|Rint64|flags=;int64;4;8 0 1 0
        left_shift|Lbool|Rfloat64|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Lbool|I2|flags=;int64;4;4 0 4 0
        left_shift|I2|Lbool|flags=;int64;4;4 2 4 2
        left_shift|Lbool|I300|flags=;int64;4;0 0 0 0
        left_shift|I300|Lbool|flags=;int64;4;600 300 600 300
        left_shift|Lbool|I-1|flags=;int64;4;0 0 0 0
        left_shift|I-1|Lbool|flags=;int64;4;-2 -1 -2 -1
        left_shift|Lbool|F2.5|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|F2.5|Lbool|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Lbool|BTrue|unsupported int8
        left_shift|BTrue|Lbool|unsupported int8
        left_shift|Lbool|I0|flags=;int64;4;1 0 1 0
        left_shift|I0|Lbool|flags=;int64;4;0 0 0 0
        left_shift|Luint8|Ruint8|flags=;uint8;4;56 0 32 0
        left_shift|Luint8|Rint64|flags=;int64;4;56 0 200 96
        left_shift|Luint8|Rfloat64|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Luint8|I2|flags=;uint8;4;28 0 32 12
        left_shift|I2|Luint8|flags=;uint8;4;0 2 0 16
        left_shift|Luint8|I300|error OverflowError Python integer 300 out of bounds for uint8
        left_shift|I300|Luint8|error OverflowError Python integer 300 out of bounds for uint8
        left_shift|Luint8|I-1|error OverflowError Python integer -1 out of bounds for uint8
        left_shift|I-1|Luint8|error OverflowError Python integer -1 out of bounds for uint8
        left_shift|Luint8|F2.5|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|F2.5|Luint8|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Luint8|BTrue|flags=;uint8;4;14 0 144 6
        left_shift|BTrue|Luint8|flags=;uint8;4;128 1 0 8
        left_shift|Luint8|I0|flags=;uint8;4;7 0 200 3
        left_shift|I0|Luint8|flags=;uint8;4;0 0 0 0
        left_shift|Lint32|Rint32|flags=;int32;4;-56 0 5 96
        left_shift|Lint32|Rint64|flags=;int64;4;-56 0 5 96
        left_shift|Lint32|Rfloat64|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Lint32|I2|flags=;int32;4;-28 0 20 12
        left_shift|I2|Lint32|flags=;int32;4;0 2 64 16
        left_shift|Lint32|I300|flags=;int32;4;0 0 0 0
        left_shift|I300|Lint32|flags=;int32;4;0 300 9600 2400
        left_shift|Lint32|I-1|flags=;int32;4;0 0 0 0
        left_shift|I-1|Lint32|flags=;int32;4;0 -1 -32 -8
        left_shift|Lint32|F2.5|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|F2.5|Lint32|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Lint32|BTrue|flags=;int32;4;-14 0 10 6
        left_shift|BTrue|Lint32|flags=;int32;4;0 1 32 8
        left_shift|Lint32|I0|flags=;int32;4;-7 0 5 3
        left_shift|I0|Lint32|flags=;int32;4;0 0 0 0
        left_shift|Luint32|Ruint32|flags=;uint32;4;56 0 800 0
        left_shift|Luint32|Rint64|flags=;int64;4;56 0 200 96
        left_shift|Luint32|Rfloat64|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Luint32|I2|flags=;uint32;4;28 0 800 12
        left_shift|I2|Luint32|flags=;uint32;4;256 2 0 16
        left_shift|Luint32|I300|flags=;uint32;4;0 0 0 0
        left_shift|I300|Luint32|flags=;uint32;4;38400 300 0 2400
        left_shift|Luint32|I-1|error OverflowError Python integer -1 out of bounds for uint32
        left_shift|I-1|Luint32|error OverflowError Python integer -1 out of bounds for uint32
        left_shift|Luint32|F2.5|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|F2.5|Luint32|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Luint32|BTrue|flags=;uint32;4;14 0 400 6
        left_shift|BTrue|Luint32|flags=;uint32;4;128 1 0 8
        left_shift|Luint32|I0|flags=;uint32;4;7 0 200 3
        left_shift|I0|Luint32|flags=;uint32;4;0 0 0 0
        left_shift|Lint64|Rbool|flags=;int64;4;-14 0 5 3
        left_shift|Lint64|Ruint8|flags=;int64;4;-56 0 20 0
        left_shift|Lint64|Rint32|flags=;int64;4;-56 0 5 96
        left_shift|Lint64|Ruint32|flags=;int64;4;-56 0 20 0
        left_shift|Lint64|Rint64|flags=;int64;4;-56 0 5 96
        left_shift|Lint64|Rfloat32|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Lint64|Rfloat64|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Lint64|I2|flags=;int64;4;-28 0 20 12
        left_shift|I2|Lint64|flags=;int64;4;0 2 64 16
        left_shift|Lint64|I300|flags=;int64;4;0 0 0 0
        left_shift|I300|Lint64|flags=;int64;4;0 300 9600 2400
        left_shift|Lint64|I-1|flags=;int64;4;0 0 0 0
        left_shift|I-1|Lint64|flags=;int64;4;0 -1 -32 -8
        left_shift|Lint64|F2.5|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|F2.5|Lint64|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Lint64|BTrue|flags=;int64;4;-14 0 10 6
        left_shift|BTrue|Lint64|flags=;int64;4;0 1 32 8
        left_shift|Lint64|I0|flags=;int64;4;-7 0 5 3
        left_shift|I0|Lint64|flags=;int64;4;0 0 0 0
        left_shift|Lfloat32|Rint64|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Lfloat32|Rfloat32|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Lfloat32|Rfloat64|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Lfloat32|I2|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|I2|Lfloat32|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Lfloat32|I300|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|I300|Lfloat32|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Lfloat32|I-1|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|I-1|Lfloat32|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Lfloat32|F2.5|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|F2.5|Lfloat32|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Lfloat32|BTrue|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|BTrue|Lfloat32|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Lfloat32|I0|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|I0|Lfloat32|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Lfloat64|Rbool|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Lfloat64|Ruint8|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Lfloat64|Rint32|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Lfloat64|Ruint32|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Lfloat64|Rint64|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Lfloat64|Rfloat32|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Lfloat64|Rfloat64|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Lfloat64|I2|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|I2|Lfloat64|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Lfloat64|I300|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|I300|Lfloat64|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Lfloat64|I-1|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|I-1|Lfloat64|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Lfloat64|F2.5|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|F2.5|Lfloat64|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Lfloat64|BTrue|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|BTrue|Lfloat64|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|Lfloat64|I0|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        left_shift|I0|Lfloat64|error TypeError ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Lbool|Rbool|unsupported int8
        right_shift|Lbool|Rint64|flags=;int64;4;0 0 1 0
        right_shift|Lbool|Rfloat64|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Lbool|I2|flags=;int64;4;0 0 0 0
        right_shift|I2|Lbool|flags=;int64;4;1 2 1 2
        right_shift|Lbool|I300|flags=;int64;4;0 0 0 0
        right_shift|I300|Lbool|flags=;int64;4;150 300 150 300
        right_shift|Lbool|I-1|flags=;int64;4;0 0 0 0
        right_shift|I-1|Lbool|flags=;int64;4;-1 -1 -1 -1
        right_shift|Lbool|F2.5|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|F2.5|Lbool|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Lbool|BTrue|unsupported int8
        right_shift|BTrue|Lbool|unsupported int8
        right_shift|Lbool|I0|flags=;int64;4;1 0 1 0
        right_shift|I0|Lbool|flags=;int64;4;0 0 0 0
        right_shift|Luint8|Ruint8|flags=;uint8;4;0 0 50 0
        right_shift|Luint8|Rint64|flags=;int64;4;0 0 200 0
        right_shift|Luint8|Rfloat64|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Luint8|I2|flags=;uint8;4;1 0 50 0
        right_shift|I2|Luint8|flags=;uint8;4;0 2 0 0
        right_shift|Luint8|I300|error OverflowError Python integer 300 out of bounds for uint8
        right_shift|I300|Luint8|error OverflowError Python integer 300 out of bounds for uint8
        right_shift|Luint8|I-1|error OverflowError Python integer -1 out of bounds for uint8
        right_shift|I-1|Luint8|error OverflowError Python integer -1 out of bounds for uint8
        right_shift|Luint8|F2.5|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|F2.5|Luint8|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Luint8|BTrue|flags=;uint8;4;3 0 100 1
        right_shift|BTrue|Luint8|flags=;uint8;4;0 1 0 0
        right_shift|Luint8|I0|flags=;uint8;4;7 0 200 3
        right_shift|I0|Luint8|flags=;uint8;4;0 0 0 0
        right_shift|Lint32|Rint32|flags=;int32;4;-1 0 5 0
        right_shift|Lint32|Rint64|flags=;int64;4;-1 0 5 0
        right_shift|Lint32|Rfloat64|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Lint32|I2|flags=;int32;4;-2 0 1 0
        right_shift|I2|Lint32|flags=;int32;4;0 2 0 0
        right_shift|Lint32|I300|flags=;int32;4;-1 0 0 0
        right_shift|I300|Lint32|flags=;int32;4;0 300 9 37
        right_shift|Lint32|I-1|flags=;int32;4;-1 0 0 0
        right_shift|I-1|Lint32|flags=;int32;4;-1 -1 -1 -1
        right_shift|Lint32|F2.5|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|F2.5|Lint32|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Lint32|BTrue|flags=;int32;4;-4 0 2 1
        right_shift|BTrue|Lint32|flags=;int32;4;0 1 0 0
        right_shift|Lint32|I0|flags=;int32;4;-7 0 5 3
        right_shift|I0|Lint32|flags=;int32;4;0 0 0 0
        right_shift|Luint32|Ruint32|flags=;uint32;4;0 0 50 0
        right_shift|Luint32|Rint64|flags=;int64;4;0 0 200 0
        right_shift|Luint32|Rfloat64|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Luint32|I2|flags=;uint32;4;1 0 50 0
        right_shift|I2|Luint32|flags=;uint32;4;0 2 0 0
        right_shift|Luint32|I300|flags=;uint32;4;0 0 0 0
        right_shift|I300|Luint32|flags=;uint32;4;2 300 0 37
        right_shift|Luint32|I-1|error OverflowError Python integer -1 out of bounds for uint32
        right_shift|I-1|Luint32|error OverflowError Python integer -1 out of bounds for uint32
        right_shift|Luint32|F2.5|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|F2.5|Luint32|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Luint32|BTrue|flags=;uint32;4;3 0 100 1
        right_shift|BTrue|Luint32|flags=;uint32;4;0 1 0 0
        right_shift|Luint32|I0|flags=;uint32;4;7 0 200 3
        right_shift|I0|Luint32|flags=;uint32;4;0 0 0 0
        right_shift|Lint64|Rbool|flags=;int64;4;-4 0 5 3
        right_shift|Lint64|Ruint8|flags=;int64;4;-1 0 1 0
        right_shift|Lint64|Rint32|flags=;int64;4;-1 0 5 0
        right_shift|Lint64|Ruint32|flags=;int64;4;-1 0 1 0
        right_shift|Lint64|Rint64|flags=;int64;4;-1 0 5 0
        right_shift|Lint64|Rfloat32|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Lint64|Rfloat64|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Lint64|I2|flags=;int64;4;-2 0 1 0
        right_shift|I2|Lint64|flags=;int64;4;0 2 0 0
        right_shift|Lint64|I300|flags=;int64;4;-1 0 0 0
        right_shift|I300|Lint64|flags=;int64;4;0 300 9 37
        right_shift|Lint64|I-1|flags=;int64;4;-1 0 0 0
        right_shift|I-1|Lint64|flags=;int64;4;-1 -1 -1 -1
        right_shift|Lint64|F2.5|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|F2.5|Lint64|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Lint64|BTrue|flags=;int64;4;-4 0 2 1
        right_shift|BTrue|Lint64|flags=;int64;4;0 1 0 0
        right_shift|Lint64|I0|flags=;int64;4;-7 0 5 3
        right_shift|I0|Lint64|flags=;int64;4;0 0 0 0
        right_shift|Lfloat32|Rint64|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Lfloat32|Rfloat32|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Lfloat32|Rfloat64|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Lfloat32|I2|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|I2|Lfloat32|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Lfloat32|I300|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|I300|Lfloat32|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Lfloat32|I-1|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|I-1|Lfloat32|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Lfloat32|F2.5|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|F2.5|Lfloat32|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Lfloat32|BTrue|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|BTrue|Lfloat32|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Lfloat32|I0|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|I0|Lfloat32|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Lfloat64|Rbool|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Lfloat64|Ruint8|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Lfloat64|Rint32|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Lfloat64|Ruint32|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Lfloat64|Rint64|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Lfloat64|Rfloat32|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Lfloat64|Rfloat64|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Lfloat64|I2|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|I2|Lfloat64|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Lfloat64|I300|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|I300|Lfloat64|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Lfloat64|I-1|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|I-1|Lfloat64|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Lfloat64|F2.5|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|F2.5|Lfloat64|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Lfloat64|BTrue|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|BTrue|Lfloat64|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|Lfloat64|I0|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        right_shift|I0|Lfloat64|error TypeError ufunc 'right_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
        """#
}
