# What if one task took less time?
# Draws its images again: gnuplot what-if.gp
reset
set encoding utf8

# T5: workers, value, low, high, hollow
$data1 << END_OF_DATA
0.0 35.0 ? ? 0
12.5 32.5 ? ? 0
25.0 30.0 ? ? 0
37.5 30.0 ? ? 0
50.0 30.0 ? ? 0
62.5 27.5 ? ? 0
75.0 25.0 ? ? 0
87.5 25.0 ? ? 0
100.0 25.0 ? ? 0
END_OF_DATA

# T6: workers, value, low, high, hollow
$data2 << END_OF_DATA
0.0 35.0 ? ? 0
12.5 33.75 ? ? 0
25.0 32.5 ? ? 0
37.5 31.25 ? ? 0
50.0 30.0 ? ? 0
62.5 30.0 ? ? 0
75.0 30.0 ? ? 0
87.5 30.0 ? ? 0
100.0 30.0 ? ? 0
END_OF_DATA

# T2: workers, value, low, high, hollow
$data3 << END_OF_DATA
0.0 35.0 ? ? 0
12.5 34.375 ? ? 0
25.0 33.75 ? ? 0
37.5 33.125 ? ? 0
50.0 32.5 ? ? 0
62.5 31.875 ? ? 0
75.0 31.25 ? ? 0
87.5 30.625 ? ? 0
100.0 30.0 ? ? 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.10704
set rmargin at screen 0.92069
set bmargin at screen 0.205
set tmargin at screen 0.848
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [0.0:102.0]
set xtics ('0' 0.0, '50' 50.0, '100' 100.0)
set yrange [0.0:37.800000000000004]
set ytics ('0' 0.0, '10' 10.0, '20' 20.0, '30' 30.0)
set label 1 'What if one task took less time?' at screen 0.10704, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 '2 workers, policy stealing · lecture: 6 tasks, work 65 s, span 35 s · predicted, not measured' at screen 0.10704, screen 0.895 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 3 'Makespan in s' at screen 0.03125, screen 0.5265 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 4 'Part of the task''s time that is saved (%)' at screen 0.51387, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'The tasks with most drag: what the longest path would lose without them.' at screen 0.10704, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 6 'T5' at screen 0.95194, screen 0.63026 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 7 'T6' at screen 0.95194, screen 0.73692 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set label 8 'T2' at screen 0.95194, screen 0.69372 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set arrow from screen 0.91505, screen 0.71532 to screen 0.94757, screen 0.73692 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#C15500'
set arrow from screen 0.91505, screen 0.71532 to screen 0.94757, screen 0.69372 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#008561'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'what-if.svg'
plot \
  $data1 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#0072B2', \
  $data2 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#D55E00', \
  $data3 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#009E73', \
  $data1 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#0072B2', \
  $data2 using 1:2 with points pointtype 9 pointsize 0.926 linecolor rgb '#D55E00', \
  $data3 using 1:2 with points pointtype 11 pointsize 0.926 linecolor rgb '#009E73'
set terminal pngcairo size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36' fontscale 0.75 pointscale 4.3
set output 'what-if.png'
replot
set output
