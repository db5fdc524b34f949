# Timeline: lecture-graph, thread, 2 workers
# Draws its images again: gnuplot timeline-thread-2.gp
reset
set encoding utf8

# boxes: middle, left, right, low, high, colour
$plain << END_OF_DATA
175.225029 1.5 0.0 350.450058 1.05 1.95 15000804
175.225029 0.5 0.0 350.450058 0.05 0.95 15000804
END_OF_DATA

# boxes: middle, left, right, low, high, colour
$framed << END_OF_DATA
50.110568 1.5 0.002678 100.218458 1.05 1.95 29362
25.0705575 0.5 0.005017000000000001 50.136098 0.05 0.95 12945152
150.230841 0.5 50.140545 250.32113700000002 0.05 0.95 3839172
125.320558 1.5 100.220561 150.420555 1.05 1.95 13983232
225.506278 1.5 150.42720500000001 300.585351 1.05 1.95 40563
300.3862735 0.5 250.322489 350.450058 0.05 0.95 13400487
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.11453
set rmargin at screen 0.94875
set bmargin at screen 0.16
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [0.0:357.45905916000004]
set xtics ('0' 0.0, '100' 100.0, '200' 200.0, '300' 300.0)
set yrange [0.0:2.0]
set ytics ('W2' 0.5, 'W1' 1.5)
set label 1 'Timeline: lecture-graph, thread, 2 workers' at screen 0.11453, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Six tasks with dependences on 1, 2 and 3 workers; I/O-bound tasks that need no core.' at screen 0.11453, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 '6 tasks in 350 ms · workers busy 93% of the time · 1.9 tasks at once on average' at screen 0.11453, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Worker' at screen 0.03125, screen 0.484 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Time in ms' at screen 0.53164, screen 0.054 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'T1' at screen 0.23148, screen 0.646 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#FFFFFF' noenhanced front
set label 7 'T2' at screen 0.17304, screen 0.322 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 8 'T5' at screen 0.46513, screen 0.322 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 9 'T4' at screen 0.407, screen 0.646 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 10 'T3' at screen 0.64081, screen 0.646 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 11 'T6' at screen 0.81556, screen 0.322 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'timeline-thread-2.svg'
plot \
  $plain using 1:2:3:4:5:6:7 with boxxyerror linewidth 2 linecolor rgb variable fillstyle solid 1 noborder, \
  $framed using 1:2:3:4:5:6:7 with boxxyerror linewidth 2 linecolor rgb variable fillstyle solid 1 border linecolor rgb 'white'
set output
