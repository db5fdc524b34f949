# Timeline: lecture-graph, thread, 1 worker
# Draws its images again: gnuplot timeline-thread-1.gp
reset
set encoding utf8

# boxes: middle, left, right, low, high, colour
$plain << END_OF_DATA
325.527859 0.5 0.0 651.055718 0.05 0.95 15000804
END_OF_DATA

# boxes: middle, left, right, low, high, colour
$framed << END_OF_DATA
50.088134999999994 0.5 0.002839 100.173431 0.05 0.95 29362
125.25506100000001 0.5 100.174662 150.33546 0.05 0.95 13983232
175.4226595 0.5 150.33837499999998 200.506944 0.05 0.95 12945152
300.587948 0.5 200.508136 400.66776 0.05 0.95 3839172
450.756987 0.5 400.669022 500.84495200000003 0.05 0.95 13400487
575.9519375 0.5 500.84815699999996 651.055718 0.05 0.95 40563
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
set xrange [0.0:664.0768323599999]
set xtics ('0' 0.0, '200' 200.0, '400' 400.0, '600' 600.0)
set yrange [0.0:1.0]
set ytics ('W1' 0.5)
set label 1 'Timeline: lecture-graph, thread, 1 worker' at screen 0.11453, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Six tasks with dependences on 1, 2 and 3 workers; I/O-bound tasks that need no core.' at screen 0.11453, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 '6 tasks in 651 ms · worker busy 100% of the time' at screen 0.11453, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Worker' at screen 0.03125, screen 0.484 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Time in ms' at screen 0.53164, screen 0.054 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'T1' at screen 0.17745, screen 0.484 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#FFFFFF' noenhanced front
set label 7 'T4' at screen 0.27188, screen 0.484 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 8 'T2' at screen 0.3349, screen 0.484 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 9 'T5' at screen 0.49213, screen 0.484 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 10 'T6' at screen 0.68078, screen 0.484 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 11 'T3' at screen 0.83805, screen 0.484 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'timeline-thread-1.svg'
plot \
  $plain using 1:2:3:4:5:6:7 with boxxyerror linewidth 2 linecolor rgb variable fillstyle solid 1 noborder, \
  $framed using 1:2:3:4:5:6:7 with boxxyerror linewidth 2 linecolor rgb variable fillstyle solid 1 border linecolor rgb 'white'
set output
