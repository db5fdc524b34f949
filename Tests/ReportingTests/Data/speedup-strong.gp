# sleep: speedup, strong scaling
# Draws its images again: gnuplot speedup-strong.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
1.0 1.0
4.0 4.0
END_OF_DATA

# thread: workers, value, low, high, hollow
$data1 << END_OF_DATA
1.0 1.0 0.98 1.02 0
2.0 1.9801980198019802 1.9405940594059405 2.01980198019802 0
4.0 3.883495145631068 3.8058252427184467 3.9611650485436893 0
END_OF_DATA

# process: workers, value, low, high, hollow
$data2 << END_OF_DATA
1.0 1.0 0.98 1.02 0
2.0 1.9607843137254901 1.9215686274509802 2.0 0
4.0 3.773584905660377 3.6981132075471694 3.8490566037735845 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.09352
set rmargin at screen 0.86179
set bmargin at screen 0.16
set tmargin at screen 0.848
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [0.85:4.15]
set xtics ('1' 1.0, '2' 2.0, '4' 4.0)
set yrange [0.0:4.28]
set ytics ('0' 0.0, '1' 1.0, '2' 2.0, '3' 3.0, '4' 4.0)
set label 1 'sleep: speedup, strong scaling' at screen 0.09352, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'sleep, 64 tasks of 100 ms · T(1) = 6.4 s · 95% intervals, 12 rounds' at screen 0.09352, screen 0.895 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 3 'Speedup  T(1) / T(N)' at screen 0.03125, screen 0.504 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 4 'Workers N' at screen 0.47766, screen 0.054 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'ideal' at screen 0.89304, screen 0.82782 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 6 'thread' at screen 0.89304, screen 0.78462 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 7 'process' at screen 0.89304, screen 0.74142 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set arrow from screen 0.84, screen 0.80299 to screen 0.88867, screen 0.82782 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#707070'
set arrow from screen 0.84, screen 0.76659 to screen 0.88867, screen 0.74142 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#C15500'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'speedup-strong.svg'
plot \
  $data1 using 1:2 with lines linewidth 9.0 dashtype 1 linecolor rgb '#0072B2', \
  $data2 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#D55E00', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data1 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#0072B2', \
  $data2 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data1 using 1:2 with points pointtype 7 pointsize 1.259 linecolor rgb '#0072B2', \
  $data2 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#D55E00'
set output
