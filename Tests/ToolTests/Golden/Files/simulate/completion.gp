# Completion time against workers
# Draws its images again: gnuplot completion.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
2.0 35.0
3.0 35.0
END_OF_DATA

$ideal2 << END_OF_DATA
2.0 50.0
3.0 45.0
END_OF_DATA

# list: workers, value, low, high, hollow
$data1 << END_OF_DATA
2.0 45.0 ? ? 0
3.0 35.0 ? ? 0
END_OF_DATA

# critical-path: workers, value, low, high, hollow
$data2 << END_OF_DATA
2.0 40.0 ? ? 0
3.0 35.0 ? ? 0
END_OF_DATA

# stealing: workers, value, low, high, hollow
$data3 << END_OF_DATA
2.0 35.0 ? ? 0
3.0 35.0 ? ? 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.10704
set rmargin at screen 0.77679
set bmargin at screen 0.205
set tmargin at screen 0.848
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [1.7:3.3]
set xtics ('2' 2.0, '3' 3.0)
set yrange [0.0:54.0]
set ytics ('0' 0.0, '20' 20.0, '40' 40.0)
set label 1 'Completion time against workers' at screen 0.10704, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'lecture: 6 tasks, work 65 s, span 35 s · predicted, not measured' at screen 0.10704, screen 0.895 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 3 'Makespan in s' at screen 0.03125, screen 0.5265 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 4 'Workers' at screen 0.44192, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 '2 workers reach the longest path, fewer do not.' at screen 0.10704, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 6 'at least' at screen 0.80804, screen 0.68656 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 7 'greedy at most' at screen 0.80804, screen 0.74083 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 8 'list' at screen 0.80804, screen 0.64336 left font 'DejaVu Sans,36.0' textcolor rgb '#332288' noenhanced
set label 9 'critical-path' at screen 0.80804, screen 0.60016 left font 'DejaVu Sans,36.0' textcolor rgb '#00857E' noenhanced
set label 10 'stealing' at screen 0.80804, screen 0.55696 left font 'DejaVu Sans,36.0' textcolor rgb '#8A4900' noenhanced
set arrow from screen 0.66715, screen 0.62176 to screen 0.80367, screen 0.68656 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#707070'
set arrow from screen 0.66715, screen 0.74083 to screen 0.80367, screen 0.74083 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#707070'
set arrow from screen 0.66715, screen 0.62176 to screen 0.80367, screen 0.64336 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#332288'
set arrow from screen 0.66715, screen 0.62176 to screen 0.80367, screen 0.60016 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#00857E'
set arrow from screen 0.66715, screen 0.62176 to screen 0.80367, screen 0.55696 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#8A4900'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'completion.svg'
plot \
  $data1 using 1:2 with lines linewidth 13.0 dashtype 1 linecolor rgb '#332288', \
  $data2 using 1:2 with lines linewidth 9.0 dashtype 1 linecolor rgb '#008A83', \
  $data3 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#8A4900', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $ideal2 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data1 using 1:2 with points pointtype 7 pointsize 1.593 linecolor rgb '#332288', \
  $data2 using 1:2 with points pointtype 11 pointsize 1.259 linecolor rgb '#008A83', \
  $data3 using 1:2 with points pointtype 9 pointsize 0.926 linecolor rgb '#8A4900'
set terminal pngcairo size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36' fontscale 0.75 pointscale 4.3
set output 'completion.png'
replot
set output
