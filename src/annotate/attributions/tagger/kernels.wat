;; Arithmetic of the attribution tagger in WebAssembly with 128-bit vectors. IEEE arithmetic in a fixed order: the same
;; bits on every machine. All addresses are bytes, all numbers f32, widths are multiples of 16 numbers.
(module
  (memory (export "memory") 1)

  ;; y[0..columns) += x[0..rows) * w, with w stored row by row. Sixteen columns at a time stay in registers.
  (func $accumulate (export "accumulate") (param $x i32) (param $w i32) (param $y i32) (param $rows i32) (param $columns i32)
    (local $column i32) (local $row i32) (local $at i32) (local $in i32) (local $stride i32) (local $value v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $stride (i32.shl (local.get $columns) (i32.const 2)))
    (loop $columns
      (local.set $a (v128.load (local.get $y)))
      (local.set $b (v128.load offset=16 (local.get $y)))
      (local.set $c (v128.load offset=32 (local.get $y)))
      (local.set $d (v128.load offset=48 (local.get $y)))
      (local.set $row (i32.const 0))
      (local.set $in (local.get $x))
      (local.set $at (i32.add (local.get $w) (i32.shl (local.get $column) (i32.const 2))))
      (loop $rows
        (local.set $value (v128.load32_splat (local.get $in)))
        (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $value) (v128.load (local.get $at)))))
        (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $value) (v128.load offset=16 (local.get $at)))))
        (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $value) (v128.load offset=32 (local.get $at)))))
        (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $value) (v128.load offset=48 (local.get $at)))))
        (local.set $in (i32.add (local.get $in) (i32.const 4)))
        (local.set $at (i32.add (local.get $at) (local.get $stride)))
        (br_if $rows (i32.lt_u (local.tee $row (i32.add (local.get $row) (i32.const 1))) (local.get $rows))))
      (v128.store (local.get $y) (local.get $a))
      (v128.store offset=16 (local.get $y) (local.get $b))
      (v128.store offset=32 (local.get $y) (local.get $c))
      (v128.store offset=48 (local.get $y) (local.get $d))
      (local.set $y (i32.add (local.get $y) (i32.const 64)))
      (br_if $columns (i32.lt_u (local.tee $column (i32.add (local.get $column) (i32.const 16))) (local.get $columns)))))

  ;; y[i] += table[ids[i]] for `count` rows of `columns` numbers.
  (func (export "addRows") (param $ids i32) (param $count i32) (param $table i32) (param $y i32) (param $columns i32)
    (local $bytes i32) (local $row i32) (local $end i32)
    (local.set $bytes (i32.shl (local.get $columns) (i32.const 2)))
    (local.set $end (i32.add (local.get $ids) (i32.shl (local.get $count) (i32.const 2))))
    (loop $tokens
      (local.set $row (i32.add (local.get $table) (i32.mul (i32.load (local.get $ids)) (local.get $bytes))))
      (call $addRow (local.get $row) (local.get $y) (local.get $bytes))
      (local.set $y (i32.add (local.get $y) (local.get $bytes)))
      (br_if $tokens (i32.lt_u (local.tee $ids (i32.add (local.get $ids) (i32.const 4))) (local.get $end)))))

  (func $addRow (param $row i32) (param $y i32) (param $bytes i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $y) (local.get $bytes)))
    (loop $next
      (v128.store (local.get $y) (f32x4.add (v128.load (local.get $y)) (v128.load (local.get $row))))
      (local.set $row (i32.add (local.get $row) (i32.const 16)))
      (br_if $next (i32.lt_u (local.tee $y (i32.add (local.get $y) (i32.const 16))) (local.get $end)))))

  ;; y[i] += x[i] * w for `count` rows, four rows at a time where there are four: each weight is loaded once for all of them.
  (func (export "accumulateRows") (param $x i32) (param $count i32) (param $w i32) (param $y i32) (param $rows i32) (param $columns i32)
    (local $bytesX i32) (local $bytesY i32)
    (local.set $bytesX (i32.shl (local.get $rows) (i32.const 2)))
    (local.set $bytesY (i32.shl (local.get $columns) (i32.const 2)))
    (block $single
      (loop $fours
        (br_if $single (i32.lt_u (local.get $count) (i32.const 4)))
        (call $accumulateFour (local.get $x) (local.get $w) (local.get $y) (local.get $rows) (local.get $columns))
        (local.set $x (i32.add (local.get $x) (i32.shl (local.get $bytesX) (i32.const 2))))
        (local.set $y (i32.add (local.get $y) (i32.shl (local.get $bytesY) (i32.const 2))))
        (local.set $count (i32.sub (local.get $count) (i32.const 4)))
        (br $fours)))
    (block $done
      (loop $ones
        (br_if $done (i32.eqz (local.get $count)))
        (call $accumulate (local.get $x) (local.get $w) (local.get $y) (local.get $rows) (local.get $columns))
        (local.set $x (i32.add (local.get $x) (local.get $bytesX)))
        (local.set $y (i32.add (local.get $y) (local.get $bytesY)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (br $ones))))

  ;; Four rows of x times w, eight columns at a time.
  (func $accumulateFour (param $x i32) (param $w i32) (param $y i32) (param $rows i32) (param $columns i32)
    (local $column i32) (local $row i32) (local $at i32) (local $strideX i32) (local $strideY i32)
    (local $x0 i32) (local $x1 i32) (local $x2 i32) (local $x3 i32) (local $y1 i32) (local $y2 i32) (local $y3 i32)
    (local $p v128) (local $q v128) (local $value v128)
    (local $p0 v128) (local $q0 v128) (local $p1 v128) (local $q1 v128) (local $p2 v128) (local $q2 v128) (local $p3 v128) (local $q3 v128)
    (local.set $strideX (i32.shl (local.get $rows) (i32.const 2)))
    (local.set $strideY (i32.shl (local.get $columns) (i32.const 2)))
    (loop $columns
      (local.set $y1 (i32.add (local.get $y) (local.get $strideY)))
      (local.set $y2 (i32.add (local.get $y1) (local.get $strideY)))
      (local.set $y3 (i32.add (local.get $y2) (local.get $strideY)))
      (local.set $p0 (v128.load (local.get $y)))
      (local.set $q0 (v128.load offset=16 (local.get $y)))
      (local.set $p1 (v128.load (local.get $y1)))
      (local.set $q1 (v128.load offset=16 (local.get $y1)))
      (local.set $p2 (v128.load (local.get $y2)))
      (local.set $q2 (v128.load offset=16 (local.get $y2)))
      (local.set $p3 (v128.load (local.get $y3)))
      (local.set $q3 (v128.load offset=16 (local.get $y3)))
      (local.set $x0 (local.get $x))
      (local.set $x1 (i32.add (local.get $x0) (local.get $strideX)))
      (local.set $x2 (i32.add (local.get $x1) (local.get $strideX)))
      (local.set $x3 (i32.add (local.get $x2) (local.get $strideX)))
      (local.set $at (i32.add (local.get $w) (i32.shl (local.get $column) (i32.const 2))))
      (local.set $row (i32.const 0))
      (loop $rows
        (local.set $p (v128.load (local.get $at)))
        (local.set $q (v128.load offset=16 (local.get $at)))
        (local.set $value (v128.load32_splat (local.get $x0)))
        (local.set $p0 (f32x4.add (local.get $p0) (f32x4.mul (local.get $value) (local.get $p))))
        (local.set $q0 (f32x4.add (local.get $q0) (f32x4.mul (local.get $value) (local.get $q))))
        (local.set $x0 (i32.add (local.get $x0) (i32.const 4)))
        (local.set $value (v128.load32_splat (local.get $x1)))
        (local.set $p1 (f32x4.add (local.get $p1) (f32x4.mul (local.get $value) (local.get $p))))
        (local.set $q1 (f32x4.add (local.get $q1) (f32x4.mul (local.get $value) (local.get $q))))
        (local.set $x1 (i32.add (local.get $x1) (i32.const 4)))
        (local.set $value (v128.load32_splat (local.get $x2)))
        (local.set $p2 (f32x4.add (local.get $p2) (f32x4.mul (local.get $value) (local.get $p))))
        (local.set $q2 (f32x4.add (local.get $q2) (f32x4.mul (local.get $value) (local.get $q))))
        (local.set $x2 (i32.add (local.get $x2) (i32.const 4)))
        (local.set $value (v128.load32_splat (local.get $x3)))
        (local.set $p3 (f32x4.add (local.get $p3) (f32x4.mul (local.get $value) (local.get $p))))
        (local.set $q3 (f32x4.add (local.get $q3) (f32x4.mul (local.get $value) (local.get $q))))
        (local.set $x3 (i32.add (local.get $x3) (i32.const 4)))
        (local.set $at (i32.add (local.get $at) (local.get $strideY)))
        (br_if $rows (i32.lt_u (local.tee $row (i32.add (local.get $row) (i32.const 1))) (local.get $rows))))
      (v128.store (local.get $y) (local.get $p0))
      (v128.store offset=16 (local.get $y) (local.get $q0))
      (v128.store (local.get $y1) (local.get $p1))
      (v128.store offset=16 (local.get $y1) (local.get $q1))
      (v128.store (local.get $y2) (local.get $p2))
      (v128.store offset=16 (local.get $y2) (local.get $q2))
      (v128.store (local.get $y3) (local.get $p3))
      (v128.store offset=16 (local.get $y3) (local.get $q3))
      (local.set $y (i32.add (local.get $y) (i32.const 32)))
      (br_if $columns (i32.lt_u (local.tee $column (i32.add (local.get $column) (i32.const 8))) (local.get $columns)))))

  ;; 1 / (1 + e^-x). The power is 2^k by the exponent bits, the rest (at most 0.35) by the series up to the sixth power, 1.3e-7 off
  ;; at most. All in one piece, for calls are not inlined.
  (func $sigmoid (param $x v128) (result v128)
    (local $k v128) (local $f v128) (local $p v128)
    (local.set $x (f32x4.min (f32x4.max (f32x4.neg (local.get $x)) (v128.const f32x4 -80 -80 -80 -80)) (v128.const f32x4 80 80 80 80)))
    (local.set $k (f32x4.nearest (f32x4.mul (local.get $x) (v128.const f32x4 1.44269504 1.44269504 1.44269504 1.44269504))))
    (local.set $f (f32x4.sub (local.get $x) (f32x4.mul (local.get $k) (v128.const f32x4 0.693147181 0.693147181 0.693147181 0.693147181))))
    (local.set $p (v128.const f32x4 0.00138888889 0.00138888889 0.00138888889 0.00138888889))
    (local.set $p (f32x4.add (f32x4.mul (local.get $p) (local.get $f)) (v128.const f32x4 0.00833333333 0.00833333333 0.00833333333 0.00833333333)))
    (local.set $p (f32x4.add (f32x4.mul (local.get $p) (local.get $f)) (v128.const f32x4 0.0416666667 0.0416666667 0.0416666667 0.0416666667)))
    (local.set $p (f32x4.add (f32x4.mul (local.get $p) (local.get $f)) (v128.const f32x4 0.166666667 0.166666667 0.166666667 0.166666667)))
    (local.set $p (f32x4.add (f32x4.mul (local.get $p) (local.get $f)) (v128.const f32x4 0.5 0.5 0.5 0.5)))
    (local.set $p (f32x4.add (f32x4.mul (local.get $p) (local.get $f)) (v128.const f32x4 1 1 1 1)))
    (local.set $p (f32x4.add (f32x4.mul (local.get $p) (local.get $f)) (v128.const f32x4 1 1 1 1)))
    (f32x4.div (v128.const f32x4 1 1 1 1) (f32x4.add (v128.const f32x4 1 1 1 1)
      (f32x4.mul (local.get $p)
      (i32x4.shl (i32x4.add (i32x4.trunc_sat_f32x4_s (local.get $k)) (v128.const i32x4 127 127 127 127)) (i32.const 23))))))

  ;; 2 / (1 + e^-2x) - 1
  (func $tanh (param $x v128) (result v128)
    (f32x4.sub
      (f32x4.mul (v128.const f32x4 2 2 2 2) (call $sigmoid (f32x4.mul (local.get $x) (v128.const f32x4 2 2 2 2))))
      (v128.const f32x4 1 1 1 1)))

  ;; One direction of a gated recurrent unit (Cho et al. 2014, with the reset gate behind the matrix as in cuDNN). `x` holds the
  ;; projected inputs of the three gates (reset, update, new), `w` the recurrent weights (hidden rows of 3*hidden), `bias` that of the
  ;; new gate inside the reset, `gates` 3*hidden numbers of scratch. A state is read from `state` and written to `y`, step by step;
  ;; the strides (bytes) are negative for the backward direction.
  (func (export "recur") (param $x i32) (param $strideX i32) (param $w i32) (param $bias i32) (param $gates i32) (param $state i32)
    (param $y i32) (param $strideY i32) (param $steps i32) (param $hidden i32)
    (local $width i32) (local $i i32) (local $r v128) (local $z v128) (local $n v128)
    (local.set $width (i32.shl (local.get $hidden) (i32.const 2)))
    (loop $steps
      (memory.fill (local.get $gates) (i32.const 0) (i32.shl (local.get $width) (i32.const 1)))
      (memory.copy (i32.add (local.get $gates) (i32.shl (local.get $width) (i32.const 1))) (local.get $bias) (local.get $width))
      (call $accumulate (local.get $state) (local.get $w) (local.get $gates) (local.get $hidden) (i32.mul (local.get $hidden) (i32.const 3)))
      (local.set $i (i32.const 0))
      (loop $units
        (local.set $r (call $sigmoid (f32x4.add (v128.load (i32.add (local.get $x) (local.get $i))) (v128.load (i32.add (local.get $gates) (local.get $i))))))
        (local.set $z (call $sigmoid (f32x4.add
          (v128.load (i32.add (local.get $x) (i32.add (local.get $width) (local.get $i))))
          (v128.load (i32.add (local.get $gates) (i32.add (local.get $width) (local.get $i)))))))
        (local.set $n (call $tanh (f32x4.add
          (v128.load (i32.add (local.get $x) (i32.add (i32.shl (local.get $width) (i32.const 1)) (local.get $i))))
          (f32x4.mul (local.get $r) (v128.load (i32.add (local.get $gates) (i32.add (i32.shl (local.get $width) (i32.const 1)) (local.get $i))))))))
        (v128.store (i32.add (local.get $y) (local.get $i))
          (f32x4.add (local.get $n)
            (f32x4.mul (local.get $z) (f32x4.sub (v128.load (i32.add (local.get $state) (local.get $i))) (local.get $n)))))
        (br_if $units (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 16))) (local.get $width))))
      (local.set $state (local.get $y))
      (local.set $x (i32.add (local.get $x) (local.get $strideX)))
      (local.set $y (i32.add (local.get $y) (local.get $strideY)))
      (br_if $steps (local.tee $steps (i32.sub (local.get $steps) (i32.const 1)))))))
