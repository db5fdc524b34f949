# Strong scaling: monte-carlo-pi, 64 tasks of 1 M darts
# Draws its images again: gnuplot speedup-strong.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
1.0 1.0
2.0 2.0
END_OF_DATA

# process: workers, value, low, high, hollow
$data1 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 1.971804939073834 1.8116006027825844 2.125426357014047 0
END_OF_DATA

# thread: workers, value, low, high, hollow
$data2 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 1.906849766690734 1.6914988407719007 1.980626436327018 0
END_OF_DATA

# task: workers, value, low, high, hollow
$data3 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 1.984919844294305 1.845653252115707 2.130099217880953 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.09352
set rmargin at screen 0.86179
set bmargin at screen 0.205
set tmargin at screen 0.848
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [0.95:2.05]
set xtics ('1' 1.0, '2' 2.0)
set yrange [0.0:2.2792061631326197]
set ytics ('0' 0.0, '1' 1.0, '2' 2.0)
set label 1 'Strong scaling: monte-carlo-pi, 64 tasks of 1 M darts' at screen 0.09352, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'T(1) = 511 ms · 95% intervals, 10 rounds · 2 cores' at screen 0.09352, screen 0.895 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 3 'Speedup  T(1) / T(N)' at screen 0.03125, screen 0.5265 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 4 'Workers N' at screen 0.47766, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'AMD EPYC' at screen 0.09352, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 6 'ideal' at screen 0.89304, screen 0.82441 left font 'DejaVu Sans,36.0' textcolor rgb '#808080' noenhanced
set label 7 'process' at screen 0.89304, screen 0.73801 left font 'DejaVu Sans,36.0' textcolor rgb '#D55E00' noenhanced
set label 8 'thread' at screen 0.89304, screen 0.69481 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 9 'task' at screen 0.89304, screen 0.78121 left font 'DejaVu Sans,36.0' textcolor rgb '#009E73' noenhanced
set arrow from screen 0.84, screen 0.76923 to screen 0.88867, screen 0.82441 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#808080'
set arrow from screen 0.84, screen 0.76128 to screen 0.88867, screen 0.73801 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#D55E00'
set arrow from screen 0.84, screen 0.74295 to screen 0.88867, screen 0.69481 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#0072B2'
set arrow from screen 0.84, screen 0.76498 to screen 0.88867, screen 0.78121 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#009E73'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'speedup-strong.svg'
plot \
  $data1 using 1:2 with lines linewidth 9.0 dashtype 1 linecolor rgb '#D55E00', \
  $data2 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#0072B2', \
  $data3 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#009E73', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data1 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data2 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#0072B2', \
  $data3 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#009E73', \
  $data1 using 1:2 with points pointtype 5 pointsize 1.259 linecolor rgb '#D55E00', \
  $data2 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#0072B2', \
  $data3 using 1:2 with points pointtype 9 pointsize 0.926 linecolor rgb '#009E73'
set terminal pngcairo size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36' fontscale 0.75 pointscale 4.3
set output 'speedup-strong.png'
replot
set terminal pdfcairo size 10in,6.25in noenhanced background rgb 'white' font 'DejaVu Sans,36' fontscale 0.3375 pointscale 2.08 linewidth 0.9
set output 'speedup-strong.pdf'
replot
set output
