# isoefficiency: where the efficiency went, process
# Draws its images again: gnuplot losses-process-64.gp
reset
set encoding utf8

# boxes: middle, left, right, low, high, colour
$framed << END_OF_DATA
0.0 0.5 -0.36 0.36 0.0 1.0 40563
1.0 0.49075078478091866 0.64 1.3599999999999999 0.0 0.9815015695618373 40563
1.0 0.9855003873330219 0.64 1.3599999999999999 0.9815015695618373 0.9894992051042065 12945152
1.0 0.9895025490258307 0.64 1.3599999999999999 0.9894992051042065 0.9895058929474548 29362
1.0 0.9947529464737274 0.64 1.3599999999999999 0.9895058929474548 0.9999999999999999 13983232
2.0 0.49978879159566275 1.6400000000000001 2.36 0.0 0.9995775831913255 40563
2.0 0.999636375226874 1.6400000000000001 2.36 0.9995775831913255 0.9996951672624224 12945152
2.0 0.9997193750713669 1.6400000000000001 2.36 0.9996951672624224 0.9997435828803113 29362
2.0 0.9998717914401556 1.6400000000000001 2.36 0.9997435828803113 1.0 13983232
3.0 0.49431475722720397 2.64 3.36 0.0 0.9886295144544079 40563
3.0 0.988936609817094 2.64 3.36 0.9886295144544079 0.9892437051797799 12945152
3.0 0.9892950701566152 2.64 3.36 0.9892437051797799 0.9893464351334507 29362
3.0 0.9946732175667253 2.64 3.36 0.9893464351334507 1.0 13983232
END_OF_DATA

# efficiency: workers, value, low, high, hollow
$data1 << END_OF_DATA
3.36 0.49431475722720397 ? ? 0
END_OF_DATA

# load balance: workers, value, low, high, hollow
$data2 << END_OF_DATA
3.36 0.9889366098170939 ? ? 0
END_OF_DATA

# memory, more work: workers, value, low, high, hollow
$data3 << END_OF_DATA
3.36 0.9946732175667253 ? ? 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.14075
set rmargin at screen 0.72006
set bmargin at screen 0.205
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [-0.6:3.6]
set xtics ('1' 0.0, '2' 1.0, '4' 2.0, '8' 3.0)
set yrange [0.0:1.02]
set ytics ('0%%' 0.0, '25%%' 0.25, '50%%' 0.5, '75%%' 0.75, '100%%' 1.0)
set label 1 'isoefficiency: where the efficiency went, process' at screen 0.14075, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waiting in processes, and in a shell that starts its workers one after the other.' at screen 0.14075, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'sleep, 16 tasks, strong scaling · each column is 100% of N · T(N)' at screen 0.14075, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Share of the workers'' time' at screen 0.03125, screen 0.5065 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.4304, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'AMD EPYC' at screen 0.14075, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 '100%' at screen 0.22351, screen 0.50059 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 8 '98%' at screen 0.36144, screen 0.49512 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 9 '100%' at screen 0.49937, screen 0.50046 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 10 '99%' at screen 0.6373, screen 0.49723 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 11 'efficiency' at screen 0.75131, screen 0.49723 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set label 12 'load balance' at screen 0.75131, screen 0.7576 left font 'DejaVu Sans,36.0' textcolor rgb '#996900' noenhanced
set label 13 'memory, more work' at screen 0.75131, screen 0.8008 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set arrow from screen 0.69727, screen 0.78964 to screen 0.74693, screen 0.7576 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#996900'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'losses-process-64.svg'
plot \
  $framed using 1:2:3:4:5:6:7 with boxxyerror linewidth 2 linecolor rgb variable fillstyle solid 1 border linecolor rgb 'white'
set output
