# lecture-graph: speedup with its bounds, thread
# Draws its images again: gnuplot bounds-thread.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
1.0 1.0
3.0 3.0
END_OF_DATA

# thread: workers, value, low, high, hollow
$data1 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 1.8575230102382287 1.7440241147878204 1.8600939614431953 0
3.0 1.857306198636224 1.856929162747666 1.859823622853679 0
END_OF_DATA

# greedy: workers, value, low, high, hollow
$data2 << END_OF_DATA
1.0 1.0 ? ? 0
2.0 1.30008 ? ? 0
3.0 1.44458 ? ? 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.09352
set rmargin at screen 0.73212
set bmargin at screen 0.304
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [0.9:3.1]
set xtics ('1' 1.0, '2' 2.0, '3' 3.0)
set yrange [0.0:3.21]
set ytics ('0' 0.0, '1' 1.0, '2' 2.0, '3' 3.0)
set label 1 'lecture-graph: speedup with its bounds, thread' at screen 0.09352, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Six tasks with dependences on 1, 2 and 3 workers; I/O-bound tasks that need no core.' at screen 0.09352, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'sleep, graph lecture, 6 tasks, work 650 ms, span 350 ms' at screen 0.09352, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Speedup  T(1) / T(N)' at screen 0.03125, screen 0.556 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.41282, screen 0.198 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 '2, 3 workers: within its bounds.' at screen 0.09352, screen 0.125 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'Greedy: what workers reach at least that never idle while a task is ready. The cost of a task changes it by less' at screen 0.09352, screen 0.092 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 8 'than 1%.' at screen 0.09352, screen 0.059 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 9 'AMD EPYC' at screen 0.09352, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 10 'linear' at screen 0.76337, screen 0.77503 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 11 'thread' at screen 0.76337, screen 0.57403 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 12 'greedy' at screen 0.76337, screen 0.53081 left font 'DejaVu Sans,36.0' textcolor rgb '#00857E' noenhanced
set label 13 'longest path 1.86×' at screen 0.76337, screen 0.61723 left font 'DejaVu Sans,36.0' textcolor rgb '#5A5A5A' noenhanced
set arrow from screen 0.71341, screen 0.59561 to screen 0.759, screen 0.57403 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#0072B2'
set arrow from screen 0.71341, screen 0.59564 to screen 0.759, screen 0.61723 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#5A5A5A'
set arrow from graph 0, first 1.8574824264437086 to graph 1, first 1.8574824264437086 nohead back linewidth 2.5 dashtype (2,6) linecolor rgb '#5A5A5A'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'bounds-thread.svg'
plot \
  $data1 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#0072B2', \
  $data2 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#008A83', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data1 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#0072B2', \
  $data1 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#0072B2'
set terminal pngcairo size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36' fontscale 0.75 pointscale 4.3
set output 'bounds-thread.png'
replot
set output
