# Cost against completion time
# Draws its images again: gnuplot cost.gp
reset
set encoding utf8

# list: workers, value, low, high, hollow
$data1 << END_OF_DATA
45.0 65.0 ? ? 1
35.0 75.0 ? ? 1
END_OF_DATA

# critical-path: workers, value, low, high, hollow
$data2 << END_OF_DATA
40.0 65.0 ? ? 1
35.0 65.0 ? ? 0
END_OF_DATA

# stealing: workers, value, low, high, hollow
$data3 << END_OF_DATA
35.0 65.0 ? ? 0
35.0 65.0 ? ? 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.10704
set rmargin at screen 0.81412
set bmargin at screen 0.238
set tmargin at screen 0.814
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set logscale x 2
set xrange [34.31372549019608:45.9]
set xtics ('35' 35.0, '40' 40.0, '45' 45.0)
set yrange [0.0:84.00000000000001]
set ytics ('0' 0.0, '20' 20.0, '40' 40.0, '60' 60.0, '80' 80.0)
set label 1 'Cost against completion time' at screen 0.10704, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'lecture: 6 tasks, work 65 s, span 35 s · predicted, not measured' at screen 0.10704, screen 0.895 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 3 'Cost in worker-seconds' at screen 0.03125, screen 0.526 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 4 'Makespan in s' at screen 0.46058, screen 0.132 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Hollow: another schedule is better. A line joins the numbers of workers of a policy.' at screen 0.10704, screen 0.059 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 6 'Knee: the cheapest within 5% of the fastest. Released: idle.' at screen 0.10704, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'knee: 2 workers, stealing' at screen 0.20958, screen 0.838 center font 'DejaVu Sans,26.0' textcolor rgb '#707070' noenhanced
set label 8 'list' at screen 0.84537, screen 0.75229 left font 'DejaVu Sans,36.0' textcolor rgb '#332288' noenhanced
set label 9 'critical-path' at screen 0.84537, screen 0.70531 left font 'DejaVu Sans,36.0' textcolor rgb '#00857E' noenhanced
set label 10 'stealing' at screen 0.84537, screen 0.66211 left font 'DejaVu Sans,36.0' textcolor rgb '#8A4900' noenhanced
set arrow from screen 0.1683, screen 0.75229 to screen 0.841, screen 0.75229 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#332288'
set arrow from screen 0.1683, screen 0.68371 to screen 0.841, screen 0.70531 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#00857E'
set arrow from screen 0.1683, screen 0.68371 to screen 0.841, screen 0.66211 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#8A4900'
set arrow from 35.0, graph 0 to 35.0, graph 1 nohead back linewidth 2.5 dashtype (3,7) linecolor rgb '#808080'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'cost.svg'
plot \
  $data1 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#332288', \
  $data2 using 1:2 with lines linewidth 9.0 dashtype 1 linecolor rgb '#008A83', \
  $data3 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#8A4900', \
  $data1 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#332288', \
  $data1 using 1:($5==1 ? $2 : 1/0) with points pointtype 7 pointsize 0.509 linecolor rgb 'white', \
  $data2 using 1:2 with points pointtype 11 pointsize 1.259 linecolor rgb '#008A83', \
  $data2 using 1:($5==1 ? $2 : 1/0) with points pointtype 11 pointsize 0.692 linecolor rgb 'white', \
  $data3 using 1:2 with points pointtype 9 pointsize 0.926 linecolor rgb '#8A4900'
set terminal pngcairo size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36' fontscale 0.75 pointscale 4.3
set output 'cost.png'
replot
set output
