# Timeline: lecture, list, 3 workers
# Draws its images again: gnuplot timeline-list-3.gp
reset
set encoding utf8

# boxes: middle, left, right, low, high, colour
$plain << END_OF_DATA
17.5 2.5 0.0 35.0 2.05 2.95 15000804
12.5 1.5 0.0 25.0 1.05 1.95 15000804
7.5 0.5 0.0 15.0 0.05 0.95 15000804
END_OF_DATA

# boxes: middle, left, right, low, high, colour
$framed << END_OF_DATA
5.0 2.5 0.0 10.0 2.05 2.95 29362
2.5 1.5 0.0 5.0 1.05 1.95 12945152
7.5 0.5 0.0 15.0 0.05 0.95 40563
15.0 1.5 5.0 25.0 1.05 1.95 3839172
12.5 2.5 10.0 15.0 2.05 2.95 13983232
30.0 2.5 25.0 35.0 2.05 2.95 13400487
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.11453
set rmargin at screen 0.94875
set bmargin at screen 0.205
set tmargin at screen 0.848
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [0.0:35.7]
set xtics ('0' 0.0, '10' 10.0, '20' 20.0, '30' 30.0)
set yrange [0.0:3.0]
set ytics ('W3' 0.5, 'W2' 1.5, 'W1' 2.5)
set label 1 'Timeline: lecture, list, 3 workers' at screen 0.11453, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 '6 tasks in 35 s · workers busy 62% of the time · 1.9 tasks at once on average' at screen 0.11453, screen 0.895 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 3 'Worker' at screen 0.03125, screen 0.5265 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 4 'Time in s' at screen 0.53164, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Grey: idle. A worker is released where its row ends. Predicted, not measured.' at screen 0.11453, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 6 'T1' at screen 0.23137, screen 0.74083 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#FFFFFF' noenhanced front
set label 7 'T2' at screen 0.17295, screen 0.5265 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 8 'T3' at screen 0.28979, screen 0.31217 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 9 'T5' at screen 0.46504, screen 0.5265 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 10 'T4' at screen 0.40662, screen 0.74083 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 11 'T6' at screen 0.81556, screen 0.74083 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'timeline-list-3.svg'
plot \
  $plain using 1:2:3:4:5:6:7 with boxxyerror linewidth 2 linecolor rgb variable fillstyle solid 1 noborder, \
  $framed using 1:2:3:4:5:6:7 with boxxyerror linewidth 2 linecolor rgb variable fillstyle solid 1 border linecolor rgb 'white'
set terminal pngcairo size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36' fontscale 0.75 pointscale 4.3
set output 'timeline-list-3.png'
replot
set output
