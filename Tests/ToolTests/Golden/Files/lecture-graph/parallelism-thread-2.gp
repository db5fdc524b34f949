# Parallelism: lecture-graph, thread, 2 workers
# Draws its images again: gnuplot parallelism-thread-2.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
0.0 2.0
350.450058 2.0
END_OF_DATA

$ideal2 << END_OF_DATA
0.0 3.0
350.450058 3.0
END_OF_DATA

# : workers, value, low, high, hollow
$data1 << END_OF_DATA
0.0 0.0 ? ? 0
0.005017000000000001 2.0 ? ? 0
300.585351 1.0 ? ? 0
350.450058 0.0 ? ? 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.09352
set rmargin at screen 0.83802
set bmargin at screen 0.238
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [0.0:357.45905916000004]
set xtics ('0' 0.0, '100' 100.0, '200' 200.0, '300' 300.0)
set yrange [0.0:3.4499999999999997]
set ytics ('0' 0.0, '1' 1.0, '2' 2.0, '3' 3.0)
set label 1 'Parallelism: lecture-graph, thread, 2 workers' at screen 0.09352, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Six tasks with dependences on 1, 2 and 3 workers; I/O-bound tasks that need no core.' at screen 0.09352, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 '6 tasks in 350 ms · workers busy 93% of the time · 1.9 tasks at once on average' at screen 0.09352, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Tasks running' at screen 0.03125, screen 0.523 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Time in ms' at screen 0.46577, screen 0.132 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'Degree of parallelism 3: the most tasks that do not wait for each other.' at screen 0.09352, screen 0.059 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'Changes that last less than 1/1000 of the time are left out.' at screen 0.09352, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 8 '2 workers' at screen 0.86927, screen 0.56843 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 9 'degree 3' at screen 0.86927, screen 0.73365 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'parallelism-thread-2.svg'
plot \
  $data1 using 1:2 with steps linewidth 5.0 dashtype 1 linecolor rgb '#0072B2', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $ideal2 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777'
set output
