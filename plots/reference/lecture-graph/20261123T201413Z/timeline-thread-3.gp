# Timeline: lecture-graph, thread, 3 workers
# Draws its images again: gnuplot timeline-thread-3.gp
reset
set encoding utf8

# boxes: middle, left, right, low, high, colour
$plain << END_OF_DATA
175.2994855 2.5 0.0 350.598971 2.05 2.95 15000804
175.2994855 1.5 0.0 350.598971 1.05 1.95 15000804
175.2994855 0.5 0.0 350.598971 0.05 0.95 15000804
END_OF_DATA

# boxes: middle, left, right, low, high, colour
$framed << END_OF_DATA
50.1348335 2.5 0.021923 100.247744 2.05 2.95 29362
75.11059649999999 0.5 0.027877000000000002 150.19331599999998 0.05 0.95 40563
25.1404205 1.5 0.034832 50.246009 1.05 1.95 12945152
150.344974 1.5 50.249093 250.44085500000003 1.05 1.95 3839172
125.3187485 2.5 100.248966 150.388531 2.05 2.95 13983232
300.520579 1.5 250.442187 350.598971 1.05 1.95 13400487
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
set xrange [0.0:357.61095042]
set xtics ('0' 0.0, '100' 100.0, '200' 200.0, '300' 300.0)
set yrange [0.0:3.0]
set ytics ('W3' 0.5, 'W2' 1.5, 'W1' 2.5)
set label 1 'Timeline: lecture-graph, thread, 3 workers' at screen 0.11453, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Six tasks with dependences on 1, 2 and 3 workers; I/O-bound tasks that need no core.' at screen 0.11453, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 '6 tasks in 351 ms · workers busy 62% of the time · 1.9 tasks at once on average' at screen 0.11453, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Worker' at screen 0.03125, screen 0.484 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Time in ms' at screen 0.53164, screen 0.054 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'T1' at screen 0.23148, screen 0.7 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#FFFFFF' noenhanced front
set label 7 'T3' at screen 0.28975, screen 0.268 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 8 'T2' at screen 0.17318, screen 0.484 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 9 'T5' at screen 0.46525, screen 0.484 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 10 'T4' at screen 0.40687, screen 0.7 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 11 'T6' at screen 0.81557, screen 0.484 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'timeline-thread-3.svg'
plot \
  $plain using 1:2:3:4:5:6:7 with boxxyerror linewidth 2 linecolor rgb variable fillstyle solid 1 noborder, \
  $framed using 1:2:3:4:5:6:7 with boxxyerror linewidth 2 linecolor rgb variable fillstyle solid 1 border linecolor rgb 'white'
set terminal pngcairo size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36' fontscale 0.75 pointscale 4.3
set output 'timeline-thread-3.png'
replot
set output
